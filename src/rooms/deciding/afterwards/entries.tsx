import type { Statement } from "../../../record/statements/statement.ts";
import { isAside } from "../../../record/statements/statement.ts";
import { speakerOf } from "../../../record/statements/speaker.ts";
import { WaitsTag } from "../../../record/responses/waits-tag.tsx";
import type { Context } from "../../../web/context.ts";
import { formatDay } from "../../../web/dates.ts";
import { Button, Form, IdField } from "../../../web/parts/form.tsx";
import { More } from "../../../web/parts/summary.tsx";
import { SaidWords, Say } from "../../../web/parts/voice.tsx";
import type { Asked } from "../../../web/route.ts";
import type { Room } from "../room.ts";
import { afterwardsPath } from "./room.ts";
import { dayOf, toldOf, type Came, type Told } from "./rules.ts";
import { AFTER_WORDS } from "./words.ts";

export type EntriesProps = { ctx: Context; asked: Asked; room: Room };

/** As many as are read at a glance; the rest is one press away. */
const AT_A_GLANCE = 5;

/** Everything that was said of it, the newest first, each in its voice. */
export function Entries({ came, ...props }: EntriesProps & { came: Came }) {
  const words = AFTER_WORDS[props.asked.language];
  const told = toldOf(came, props.ctx.installation.current.timeZone)
    .filter(({ what }) => what !== "decided")
    .toReversed();
  const list = (some: Told[]) => some.map((each) => <Entry key={each.statement.statement_id} {...props} told={each} />);
  return (
    <section aria-labelledby="said">
      <h2 id="said">{words.said}</h2>
      {told.length === 0 && <p class="hint">{words.saidNone}</p>}
      {list(told.slice(0, AT_A_GLANCE))}
      {told.length > AT_A_GLANCE && <More summary={words.cameMore(told.length - AT_A_GLANCE)}>{list(told.slice(AT_A_GLANCE))}</More>}
    </section>
  );
}

function Entry({ ctx, asked, room, told: { statement, what, of } }: EntriesProps & { told: Told }) {
  const { language, actor } = asked;
  const words = AFTER_WORDS[language];
  const listening = { accountId: actor.accountId, personId: room.personId, language, called: room.called };
  const said =
    what === "mark" ? `${of!.body.text}: ${statement.body.word}` : words.tookToo[statement.body.took as keyof typeof words.tookToo];
  return (
    <Say
      id={`s-${statement.statement_id}`}
      voice={statement.voice}
      acting={statement.acting_as}
      by={speakerOf(statement, listening)}
      when={formatDay(dayOf(statement, ctx.installation.current.timeZone), language, ctx.installation.current.timeZone)}
      language={language}
      tag={statement.voice === "scribed" ? <WaitsTag own={room.reach.own} language={language} /> : undefined}
      source={{ href: `/people/${room.personId}/statements/${statement.statement_id}`, text: words.history }}
    >
      <>
        <p dir="auto">
          <b>{said}</b>
        </p>
        {statement.body.text.trim() !== "" && <SaidWords>{statement.body.text}</SaidWords>}
        {room.reach.own && (
          <div class="no-print">
            <More
              summary={
                <>
                  {words.change}
                  <span class="unseen">: {said}</span>
                </>
              }
            >
              <div class="row links">
                <Acts {...{ asked, room, statement }} of={said} />
              </div>
            </More>
          </div>
        )}
      </>
    </Say>
  );
}

/** Changing it and putting it away; what was written down and waits is confirmed on its own page. */
export function Acts({ asked, room, statement, of }: Omit<EntriesProps, "ctx"> & { statement: Statement; of: string }) {
  const words = AFTER_WORDS[asked.language];
  const path = afterwardsPath(room.personId, room.root.statement_id);
  if (!room.reach.own) return undefined;
  return (
    <>
      <a class="no-print" href={`/people/${room.personId}/statements/${statement.statement_id}/edit?back=${encodeURIComponent(path)}`}>
        {words.change}
        <span class="unseen">: {of}</span>
      </a>
      <Form action={`${path}/put-away/${statement.statement_id}`} class="no-print">
        <IdField />
        <Button kind="link">
          {words.putAway}
          <span class="unseen">: {of}</span>
        </Button>
      </Form>
    </>
  );
}

/** What was put away: out of the way, and still there. */
export function AwayEntries({ asked, room }: Omit<EntriesProps, "ctx">) {
  const words = AFTER_WORDS[asked.language];
  const away = room.after.filter((each) => isAside(each) && each.state !== "withdrawn" && isOurs(each));
  if (!room.reach.own || away.length === 0) return null;
  return (
    <More summary={words.awayTitle(away.length)}>
      <ul class="entries" role="list">
        {away.map((each) => (
          <li key={each.statement_id}>
            <SaidWords>
              {[each.body.word ?? words.tookToo[each.body.took as keyof typeof words.tookToo], each.body.text].filter(Boolean).join(": ")}
            </SaidWords>
            <Form action={`${afterwardsPath(room.personId, room.root.statement_id)}/bring-back/${each.statement_id}`}>
              <Button kind="quiet">
                {words.bringBack}
                <span class="unseen">: {each.body.text || each.body.word}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </More>
  );
}

/** What is recorded here; answers and questions beside it have their own place. */
export const isOurs = ({ kind }: Statement): boolean => ["afterwards", "decision-effect", "after"].includes(kind);
