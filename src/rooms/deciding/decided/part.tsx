import { changedSince } from "../../../agreements/sealed/changed.ts";
import { firstLine } from "../../../agreements/sealed/first-line.ts";
import { reviewState } from "../../../agreements/sealed/rules.ts";
import { documentOf } from "../../../agreements/sealed/store.ts";
import type { Statement } from "../../../record/statements/statement.ts";
import { today } from "../../../web/dates.ts";
import { ButtonLink } from "../../../web/parts/form.tsx";
import { More } from "../../../web/parts/summary.tsx";
import type { RoomProps } from "../decision-props.ts";
import { Prepare } from "../prepare-button.tsx";
import type { DecidedFor } from "../for-them/shape.ts";
import { mayAnswer } from "../room.ts";
import { decidedOf } from "../rules.ts";
import type { Decided } from "../shape.ts";
import { DECISION } from "./family.ts";
import { DecidedForms } from "./forms.tsx";
import { OneDecided } from "./one.tsx";
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

/** Whether it is agreed, by whom, and whether it is time to look again. Nothing that others decided is said to be agreed. */
function Standing({ last, ...props }: RoomProps & { last: Statement<Decided | DecidedFor> }) {
  const { ctx, asked, room } = props;
  const { language } = asked;
  const words = DECIDED_WORDS[language];
  const { timeZone } = ctx.installation.current;
  const { agreement } = room;
  const document = agreement && documentOf(agreement);
  const due = isDue(last.body.lookOn ?? document?.content.reviewOn ?? null, today(timeZone));
  const changes = document ? changedSince(document.content, agreement.put_forward_at, room.statements, ctx.house.kinds) : [];
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

type ForwardProps = RoomProps & { last: Statement<Decided | DecidedFor>; again: boolean; wanted: boolean };

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
