import { TheirWords } from "../../../record/acting/heard.tsx";
import { toldLines } from "../../../record/statements/told.ts";
import type { Statement } from "../../../record/statements/statement.ts";
import { allowedActs } from "../../../record/responses/rules.ts";
import { speakerOf } from "../../../record/statements/speaker.ts";
import { WaitsTag } from "../../../record/responses/waits-tag.tsx";
import { formatDay } from "../../../web/dates.ts";
import { Button, Form, IdField } from "../../../web/parts/form.tsx";
import { SaidWords, Say } from "../../../web/parts/voice.tsx";
import type { RoomProps } from "../decision-props.ts";
import type { DecidedFor } from "../for-them/shape.ts";
import { FOR_THEM_WORDS } from "../for-them/words.ts";
import { decidingPath } from "../path.ts";
import { mayPutAway } from "../room.ts";
import { isForThem } from "../rules.ts";
import type { Decided } from "../shape.ts";
import { isNotTheirs } from "./rules.ts";
import { DECIDED_WORDS } from "./words.ts";

type OneProps = RoomProps & { it: Statement<Decided | DecidedFor>; last?: boolean };

/** One decision in the voice it was recorded in. What somebody else decided says first that it is not agreed. */
export function OneDecided({ it, last, ...props }: OneProps) {
  const { ctx, asked, room } = props;
  const { language, actor } = asked;
  const words = DECIDED_WORDS[language];
  const { timeZone } = ctx.installation.current;
  const listening = { accountId: actor.accountId, personId: room.personId, language, called: room.called };
  const [text, ...lines] = toldLines(ctx.house.kinds, it, language);
  return (
    <>
      {isNotTheirs(it) && (
        <div class="notice stop" role="note">
          <p>
            <b dir="auto">{notTheirs(props, it)}</b>
          </p>
          {room.reach.own && last && <p>{isForThem(it) ? FOR_THEM_WORDS[language].sayOwn : words.sayWhatYouThink}</p>}
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
      {isForThem(it) && (
        <TheirWords
          heard={room.heard.get(it.statement_id) ?? []}
          count={it.body.heard.length}
          personId={room.personId}
          name={room.called}
          own={room.reach.own}
          {...{ language, timeZone }}
        />
      )}
    </>
  );
}

/** First of all that it is not agreed, and whether it was decided under a power, or for the person. */
function notTheirs({ asked: { language }, room }: RoomProps, it: Statement): string {
  const { own } = room.reach;
  if (isForThem(it)) return own ? FOR_THEM_WORDS[language].noticeOwn : FOR_THEM_WORDS[language].notice(room.called);
  return own ? DECIDED_WORDS[language].notAgreedOwn : DECIDED_WORDS[language].notAgreed;
}

function Acts({ asked, room, it }: RoomProps & { it: Statement }) {
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
