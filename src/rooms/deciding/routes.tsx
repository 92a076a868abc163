import { typedIn } from "../../record/fields/typed.ts";
import { draftFrom, draftOf, newDraft } from "../../record/own-writing/drafts.ts";
import { fieldsOfIdea } from "../../record/own-writing/ideas.tsx";
import { entryAmong, keepingRoutes, type PersonAsked, type Place } from "../../record/own-writing/keeping.ts";
import type { Around } from "../../record/own-writing/page.tsx";
import { saveWriting } from "../../record/own-writing/saving.ts";
import { readRoom } from "../../record/own-writing/store.ts";
import type { Context } from "../../web/context.ts";
import { personRoute } from "../../web/route.ts";
import { ownAfterwardsRoutes } from "./afterwards/own-routes.tsx";
import { afterwardsRoutes } from "./afterwards/routes.tsx";
import { decidedRoutes } from "./decided/routes.ts";
import { forThemRoutes } from "./for-them/routes.tsx";
import { gridRoutes } from "./grid-routes.tsx";
import { medicineListRoutes } from "./medicines/admin-routes.tsx";
import { pickRoutes } from "./medicines/pick-routes.tsx";
import { DecisionFormPage, DecisionsPage } from "./page.tsx";
import { prepareRoutes } from "./prepare-routes.tsx";
import { decidingPath } from "./path.ts";
import { decision } from "./shape.ts";
import { useDecidingPrompts } from "./topics.ts";
import { DECIDING_WORDS } from "./words.ts";

const PLACE: Place = {
  base: "/deciding",
  section: decision.section!,
  kind: decision.kind,
  groupOf: () => "",
  pageOf: () => "/deciding",
};

export function decidingRoutes(ctx: Context): void {
  useDecidingPrompts(ctx.config.dataDir);
  personRoute(ctx, "GET", PLACE.base, async (asked) => ({ page: <DecisionsPage around={await around(ctx, asked)} /> }));
  personRoute(ctx, "GET", `${PLACE.base}/new`, async (asked) => {
    const room = await around(ctx, asked);
    return { page: <DecisionFormPage around={room} draft={newDraft(room, fieldsOfIdea(asked, DECIDING_WORDS[asked.language].ideas))} /> };
  });
  personRoute(ctx, "GET", `${PLACE.base}/:statementId`, async (asked) => {
    const room = await around(ctx, asked);
    return { page: <DecisionFormPage around={room} draft={draftOf(room, entryAmong(room.statements, asked, PLACE))} /> };
  });
  personRoute(ctx, "POST", PLACE.base, (asked) =>
    saveWriting(asked, {
      kind: PLACE.kind,
      // what kind of choice it is, is asked and not taken for granted
      body: typedIn(decision.questions, asked.form, asked.language),
      next: ({ statementId }) => decidingPath(asked.personId, statementId),
      again: async (problems) => <DecisionFormPage around={await around(ctx, asked)} draft={draftFrom(asked.form)} problems={problems} />,
    }),
  );
  keepingRoutes(ctx, PLACE);
  prepareRoutes(ctx);
  gridRoutes(ctx);
  pickRoutes(ctx);
  medicineListRoutes(ctx);
  decidedRoutes(ctx);
  forThemRoutes(ctx);
  ownAfterwardsRoutes(ctx);
  afterwardsRoutes(ctx);
}

const around = async (ctx: Context, asked: PersonAsked): Promise<Around> => ({
  ctx,
  asked,
  place: PLACE,
  ...(await readRoom(asked.tx, asked.personId, PLACE.section)),
});
