import type { House } from "../../web/house.ts";
import { act, readStatement } from "../../record/statements/store.ts";
import { isId, newId } from "../../ground/core/id.ts";
import type { PersonAsked } from "../../record/own-writing/keeping.ts";
import type { Context } from "../../web/context.ts";
import { today } from "../../web/dates.ts";
import { NotHere, personRoute, route, type Answer } from "../../web/route.ts";
import { HomePage } from "./page.tsx";
import { putOff, readHome } from "./store.ts";

export function homeRoutes(ctx: Context): void {
  route(ctx, "GET", "/home", async (asked) => {
    const { personId } = asked.actor;
    if (!personId) return { redirect: "/people" };
    const facts = await readHome(asked.house, asked.tx, personId);
    if (!facts.welcomed) return { redirect: "/welcome" };
    return { page: <HomePage asked={{ ...asked, personId }} facts={facts} today={today(timeZone(ctx))} timeZone={timeZone(ctx)} /> };
  });
  personRoute(ctx, "POST", "/home/not-now", notNow);
}

const timeZone = (ctx: Context): string => ctx.installation.current.timeZone;

const canPutOff = ({ waits }: House): unknown[] => ["confirm", "sign", "review", ...waits.map(({ what }) => what)];

/**
 * "Not now": an act about a question or a suggestion, so that whoever asked knows. Of the rest only the person knows,
 * and what it is about stays as it is.
 */
async function notNow({ house, tx, personId, actor, form }: PersonAsked): Promise<Answer> {
  const { what, id } = form;
  if (!isId(id)) throw new NotHere();
  if (canPutOff(house).includes(what)) await putOff(tx, personId, id, String(what));
  else await sayNotNow({ tx, personId, actor }, id);
  return { redirect: "/home" };
}

async function sayNotNow({ tx, personId, actor }: Pick<PersonAsked, "tx" | "personId" | "actor">, id: string): Promise<void> {
  const statement = await readStatement(tx, personId, id);
  if (!statement || !["question", "suggestion"].includes(statement.kind)) throw new NotHere();
  // what was taken up, withdrawn or put off already stays so
  if (statement.state === "") await act(tx, { personId, eventId: newId(), statementId: id, act: "not-now", actorId: actor.accountId });
}
