import { changedSince } from "../../agreements/changed.ts";
import { firstLine } from "../../agreements/first-line.ts";
import { reviewState } from "../../agreements/rules.ts";
import { documentOf } from "../../agreements/store.ts";
import type { Statement } from "../../record/statement.ts";
import { allowedActs } from "../../responses/rules.ts";
import { speakerOf } from "../../responses/speaker.ts";
import { WaitsTag } from "../../responses/waits-tag.tsx";
import { formatDay, today } from "../../web/dates.ts";
import { Button, ButtonLink, Form, IdField } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import { SaidWords, Say } from "../../web/parts/voice.tsx";
import type { RoomProps } from "../decision-page.tsx";
import { Prepare } from "../prepare-button.tsx";
import { decidingPath } from "../path.ts";
import { mayAnswer, mayPutAway } from "../room.ts";
import { decidedOf } from "../rules.ts";
import type { Decided } from "../shape.ts";
import { decided } from "../shape.ts";
import { DECISION } from "./family.ts";
import { DecidedForms } from "./forms.tsx";
import { decidedLast, holdsLast, isNotTheirs } from "./rules.ts";
import { DECIDED_WORDS } from "./words.ts";

/** What was decided, the newest first, by whom and how sure; where it stands once it was put forward; and deciding anew. */
export function DecidedPart(props: RoomProps) {
  const { asked, room } = props;
  const words = DECIDED_WORDS[asked.language];
  const all = decidedOf(room.statements, room.root.statement_id);
  const last = decidedLast(room.statements, room.root.statement_id);
  const earlier = all.filter((each) => each !== last).toReversed();
  return (
    <section aria-labelledby="decided">
      <h2 id="decided">{words.title}</h2>
      {last ? <OneDecided {...props} it={last} last /> : <p>{room.reach.own ? words.none : words.noneOthers}</p>}
      {last && <Standing {...props} last={last} />}
      {earlier.length > 0 && (
        <More summary={words.earlier(earlier.length)}>
          {earlier.map((each) => (
            <OneDecided key={each.statement_id} {...props} it={each} />
          ))}
        </More>
      )}
      <DecidedForms {...props} />
    </section>
  );
}

type OneProps = RoomProps & { it: Statement<Decided>; last?: boolean };

/** One decision in the voice it was recorded in. What somebody else decided says first that it is not agreed. */
function OneDecided({ it, last, ...props }: OneProps) {
  const { ctx, asked, room } = props;
  const { language, actor } = asked;
  const words = DECIDED_WORDS[language];
  const { timeZone } = ctx.installation.current;
  const listening = { accountId: actor.accountId, personId: room.personId, language, called: room.called };
  const [text, ...lines] = decided.lines(it.body, language).filter((line) => line.text.trim() !== "");
  return (
    <>
      {isNotTheirs(it) && (
        <div class="notice stop" role="note">
          <p>
            <b>{room.reach.own ? words.notAgreedOwn : words.notAgreed}</b>
          </p>
          {room.reach.own && last && <p>{words.sayWhatYouThink}</p>}
        </div>
      )}
      <Say
        id={`s-${it.statement_id}`}
        big={last}
        voice={it.voice}
        acting={it.acting_as}
        by={speakerOf(it, listening)}
        when={formatDay(it.said_at, language, timeZone)}
        language={language}
        tag={it.voice === "scribed" ? <WaitsTag own={room.reach.own} language={language} /> : undefined}
        source={{ href: `/people/${room.personId}/statements/${it.statement_id}`, text: words.history }}
        actions={<Acts {...props} it={it} />}
      >
        <>
          <SaidWords>{text!.text}</SaidWords>
          {lines.map(({ label, text: said }) => (
            <p key={label} dir="auto">
              <b>{label}:</b> {said}
            </p>
          ))}
        </>
      </Say>
    </>
  );
}

function Acts({ asked, room, it }: RoomProps & { it: Statement<Decided> }) {
  const { language, actor } = asked;
  const words = DECIDED_WORDS[language];
  const back = decidingPath(room.personId, room.root.statement_id);
  const mayEdit = allowedActs(it, { accountId: actor.accountId, reach: room.reach }).includes("edit");
  const away = mayPutAway(room, it, actor.accountId);
  if (!mayEdit && !away) return undefined;
  return (
    <>
      {mayEdit && (
        <a class="no-print" href={`/people/${room.personId}/statements/${it.statement_id}/edit?back=${encodeURIComponent(back)}`}>
          {words.change}
          <span class="unseen">: {it.body.text}</span>
        </a>
      )}
      {away && (
        <Form action={`${back}/put-away/${it.statement_id}`} class="no-print">
          <IdField />
          <Button kind="link">
            {room.reach.own ? words.putAway : words.takeBack}
            <span class="unseen">: {it.body.text}</span>
          </Button>
        </Form>
      )}
    </>
  );
}

/** Whether it is agreed, by whom, and whether it is time to look again. Nothing that others decided is said to be agreed. */
function Standing({ last, ...props }: RoomProps & { last: Statement<Decided> }) {
  const { ctx, asked, room } = props;
  const { language } = asked;
  const words = DECIDED_WORDS[language];
  const { timeZone } = ctx.installation.current;
  const { agreement } = room;
  const document = agreement && documentOf(agreement);
  const due = isDue(last.body.lookOn ?? document?.content.reviewOn ?? null, today(timeZone));
  const changes = document ? changedSince(document.content, agreement.put_forward_at, room.statements, ctx.kinds, language) : [];
  const newer = document !== null && !holdsLast(document.content, last);
  const read = agreement && `/people/${room.personId}/plan/${agreement.agreement_id}`;
  return (
    <div class="card">
      {document && !newer && (
        <p class="waits" dir="auto">
          <b>{firstLine(document, language, DECISION.words[language].it)}</b>
        </p>
      )}
      {due && <p>{words.due}</p>}
      {newer && <p>{words.newer}</p>}
      {!newer && changes.length > 0 && <p class="hint">{words.changed}</p>}
      {read && (
        <p>
          <a href={read}>{newer ? words.readEarlier : words.read}</a>
        </p>
      )}
      <Forward {...props} last={last} again={document !== null} wanted={!document || due || newer || changes.length > 0} />
      {due && room.reach.own && <Prepare room={room} text={words.prepare} kind="quiet" />}
    </div>
  );
}

const isDue = (day: string | null, now: string): boolean => day !== null && reviewState(day, now) === "due";

type ForwardProps = RoomProps & { last: Statement<Decided>; again: boolean; wanted: boolean };

function Forward({ asked, room, last, again, wanted }: ForwardProps) {
  const words = DECIDED_WORDS[asked.language];
  const over = isNotTheirs(last);
  if (!mayAnswer(room) || !wanted) return null;
  return (
    <div class="no-print">
      {(!again || over) && <p class="hint">{over ? words.agreeOtherHint : words.agreeHint}</p>}
      <p>
        <ButtonLink kind={again ? "quiet" : "primary"} href={`/people/${room.personId}/agree/${DECISION.family}/${room.root.statement_id}`}>
          {over ? words.agreeOther : again ? words.agreeAgain : words.agree}
        </ButtonLink>
      </p>
    </div>
  );
}
