import { v5 } from "uuid";
import { isId, newId } from "../../ground/core/id.ts";
import { withTimes } from "../../record/statements/with-times.ts";
import { PUT_AWAY } from "../../record/own-writing/rules.ts";
import type { PersonAsked } from "../../record/own-writing/keeping.ts";
import { confirm } from "../../record/statements/say.ts";
import { act } from "../../record/statements/store.ts";
import type { Statement } from "../../record/statements/statement.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, personRoute, type Answer } from "../../web/route.ts";
import { CheckPage } from "./check-page.tsx";
import { toCheck } from "./checking.ts";

/** What others wrote down of the person's answers: the person says of each, or of all, that it is right, or puts it away. */
export function checkRoutes(ctx: Context): void {
  personRoute(ctx, "GET", "/by-pictures/check", async (asked) => ({ page: <CheckPage asked={asked} waiting={await waitingFor(asked)} /> }));
  personRoute(ctx, "POST", "/by-pictures/check", check);
}

const waitingFor = async ({ tx, personId }: PersonAsked): Promise<Statement[]> =>
  toCheck(
    (
      await tx.all<Statement>(
        "by-pictures/to-check",
        "select * from statement where person_id = $1 and voice = 'scribed' and body ? 'byPicture' order by said_at, statement_id",
        [personId],
      )
    ).map(withTimes),
  );

async function check(asked: PersonAsked): Promise<Answer> {
  const { tx, personId, form } = asked;
  const waiting = await waitingFor(asked);
  if (typeof form.away === "string") {
    const found = waiting.find((each) => each.statement_id === form.away);
    if (!found && !isId(form.away)) throw new NotHere();
    if (found) {
      const eventId = isId(form.id) ? form.id : newId();
      await act(tx, { personId, eventId, statementId: found.statement_id, act: PUT_AWAY, actorId: personId });
    }
    return { redirect: "/by-pictures/check?done=away" };
  }
  const right = [form.right].flat().filter((each) => typeof each === "string");
  if (right.length === 0) throw new NotHere();
  for (const each of waiting) {
    // only words as they were read: what was changed meanwhile is shown again
    if (!right.includes(`${each.statement_id} ${each.revision_id}`)) continue;
    await confirm(tx, personId, each.statement_id, v5("right", each.revision_id), each.revision_id);
  }
  return { redirect: "/by-pictures/check?done=right" };
}
