import { entryNamed, type PersonAsked, type Place } from "../../../record/own-writing/keeping.ts";
import type { Around } from "../../../record/own-writing/page.tsx";
import { readRoom } from "../../../record/own-writing/store.ts";
import { say } from "../../../record/statements/say.ts";
import type { Statement } from "../../../record/statements/statement.ts";
import type { Context } from "../../../web/context.ts";
import { NotHere, personRoute, type Answer } from "../../../web/route.ts";
import { AfterwardsListPage } from "./list-page.tsx";
import { afterwardsPath, AFTERWARDS_PATH } from "./room.ts";
import { AFTERWARDS_SECTION, afterwards } from "./shape.ts";

const PLACE: Place = {
  base: AFTERWARDS_PATH,
  section: AFTERWARDS_SECTION,
  kind: afterwards.kind,
  groupOf: () => "",
  pageOf: () => AFTERWARDS_PATH,
};

/** The person's own door to what came of all their decisions. */
export function ownAfterwardsRoutes(ctx: Context): void {
  personRoute(ctx, "GET", AFTERWARDS_PATH, async (asked) => ({ page: <AfterwardsListPage {...await roomOf(ctx, asked)} /> }));
  personRoute(ctx, "POST", `${AFTERWARDS_PATH}/:statementId/place`, (asked) => place(ctx, asked));
}

async function roomOf(ctx: Context, asked: PersonAsked): Promise<{ around: Around; decisions: Statement[] }> {
  const { statements: all, ...room } = await readRoom(asked.tx, asked.personId, [AFTERWARDS_SECTION, "decisions"]);
  const within = (section: string) => all.filter((each) => each.section === section);
  return { around: { ctx, asked, place: PLACE, ...room, statements: within(AFTERWARDS_SECTION) }, decisions: within("decisions") };
}

/** What was written down without saying of which decision is put beside the one the person names. */
async function place(ctx: Context, asked: PersonAsked): Promise<Answer> {
  const { personId, form } = asked;
  const entry = await entryNamed(asked, PLACE);
  const { decisions } = await roomOf(ctx, asked);
  const decision = decisions.find((each) => each.kind === "decision" && each.statement_id === form.decision);
  if (!decision) throw new NotHere();
  const saved = await say(asked, {
    personId,
    statementId: entry.statement_id,
    revisionId: String(form.id ?? ""),
    basedOn: entry.revision_id,
    kind: entry.kind,
    voice: "own",
    body: { ...entry.body, decision: decision.statement_id },
  });
  if (!saved.ok) throw new NotHere();
  return { redirect: `${afterwardsPath(personId, decision.statement_id)}?done=saved#s-${entry.statement_id}` };
}
