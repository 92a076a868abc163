import { isAside } from "../../record/statements/statement.ts";
import { Conversation } from "../../record/responses/conversation.tsx";
import type { RoomProps } from "./decision-props.ts";
import { GRID_WORDS } from "./grid-words.ts";
import { decidingPath } from "./path.ts";

/** Asked and answered beside the decision, what was asked while preparing first: each can be answered here. */
export function Questions({ ctx, asked, room }: RoomProps) {
  const words = GRID_WORDS[asked.language];
  const { personId, root, reach, called, statements, preparations, askedBefore } = room;
  const around = {
    reach,
    accountId: asked.actor.accountId,
    personId,
    language: asked.language,
    timeZone: ctx.installation.current.timeZone,
    back: decidingPath(personId, root.statement_id),
    called,
  };
  const asking = preparations.filter(({ statement_id }) =>
    askedBefore.some((each) => each.kind === "question" && each.about_id === statement_id && !isAside(each)),
  );
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{words.questions}</h2>
      <p class="hint no-print">{words.questionsHint}</p>
      {asking.length > 0 && <h3>{words.askedBefore}</h3>}
      {asking.map(({ statement_id }) => (
        <Conversation key={statement_id} {...around} statements={askedBefore} rootId={statement_id} kinds={["question"]} quiet />
      ))}
      {asking.length > 0 && <h3>{words.askedHere}</h3>}
      <Conversation {...around} statements={statements} rootId={root.statement_id} />
    </section>
  );
}
