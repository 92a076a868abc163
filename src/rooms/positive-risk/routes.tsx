import { draftFrom, draftOf, newDraft } from "../../record/own-writing/drafts.ts";
import { fieldsOfIdea } from "../../record/own-writing/ideas.tsx";
import { entryAmong, keepingRoutes, type PersonAsked, type Place } from "../../record/own-writing/keeping.ts";
import type { Around } from "../../record/own-writing/page.tsx";
import { saveWriting } from "../../record/own-writing/saving.ts";
import { readRoom } from "../../record/own-writing/store.ts";
import type { Context } from "../../web/context.ts";
import { personRoute } from "../../web/route.ts";
import { riskPath } from "./family.ts";
import { RiskFormPage, RisksPage } from "./page.tsx";
import { bothSidesRoutes } from "./both-routes.tsx";
import { positiveRisk } from "./shape.ts";
import { RISK_WORDS } from "./words.ts";

const PLACE: Place = {
  base: "/worth-trying",
  section: positiveRisk.section!,
  kind: positiveRisk.kind,
  groupOf: () => "",
  pageOf: () => "/worth-trying",
};

export function positiveRiskRoutes(ctx: Context): void {
  personRoute(ctx, "GET", PLACE.base, async (asked) => {
    return { page: <RisksPage around={await around(ctx, asked)} /> };
  });
  personRoute(ctx, "GET", `${PLACE.base}/new`, async (asked) => {
    const room = await around(ctx, asked);
    return { page: <RiskFormPage around={room} draft={newDraft(room, fieldsOfIdea(asked, RISK_WORDS[asked.language].ideas))} /> };
  });
  personRoute(ctx, "GET", `${PLACE.base}/:statementId`, async (asked) => {
    const room = await around(ctx, asked);
    return { page: <RiskFormPage around={room} draft={draftOf(room, entryAmong(room.statements, asked, PLACE))} /> };
  });
  personRoute(ctx, "POST", PLACE.base, (asked) =>
    saveWriting(ctx, asked, {
      kind: PLACE.kind,
      body: { text: asked.form.text ?? "" },
      next: ({ statementId }) => riskPath(asked.personId, statementId),
      again: async (problems) => <RiskFormPage around={await around(ctx, asked)} draft={draftFrom(asked.form)} problems={problems} />,
    }),
  );
  keepingRoutes(ctx, PLACE);
  bothSidesRoutes(ctx);
}

const around = async (ctx: Context, asked: PersonAsked): Promise<Around> => ({
  ctx,
  asked,
  place: PLACE,
  ...(await readRoom(asked.tx, asked.personId, PLACE.section)),
});
