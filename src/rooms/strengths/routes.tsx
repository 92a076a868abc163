import type { Statement } from "../../record/statements/statement.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, personRoute, type Answer } from "../../web/route.ts";
import { draftFrom, draftOf, newDraft } from "../../record/own-writing/drafts.ts";
import { entryAmong, keepingRoutes, type PersonAsked, type Place } from "../../record/own-writing/keeping.ts";
import { fieldsOfIdea } from "../../record/own-writing/ideas.tsx";
import type { Around } from "../../record/own-writing/page.tsx";
import { saveWriting } from "../../record/own-writing/saving.ts";
import { readRoom } from "../../record/own-writing/store.ts";
import { areaWithId, useAreas, type Area } from "./areas.ts";
import { AreasPage, ideasOf, StrengthFormPage, StrengthsPage, WhichAreaPage } from "./page.tsx";
import { strength, type Strength } from "./shape.ts";
import { typedIn } from "../../record/fields/typed.ts";

const STRENGTHS: Place = {
  base: "/strengths",
  section: "strengths",
  kind: "strength",
  groupOf: (entry: Statement<Strength>) => entry.body.area,
  pageOf: () => "/strengths",
};

export function strengthsRoutes(ctx: Context): void {
  useAreas(ctx.config.dataDir);
  personRoute(ctx, "GET", "/strengths", async (asked) => ({ page: <StrengthsPage around={await around(ctx, asked)} /> }));
  personRoute(ctx, "GET", "/strengths/areas", async (asked) => ({ page: <AreasPage around={await around(ctx, asked)} /> }));
  personRoute(ctx, "GET", "/strengths/new", (asked) => begin(ctx, asked, null));
  personRoute(ctx, "GET", "/strengths/new/:area", (asked) => {
    const area = areaWithId(asked.params.area);
    if (!area) throw new NotHere();
    return begin(ctx, asked, area);
  });
  personRoute(ctx, "GET", "/strengths/:statementId", async (asked) => {
    const room = await around(ctx, asked);
    return { page: <StrengthFormPage around={room} draft={draftOf(room, entryAmong(room.statements, asked, STRENGTHS))} /> };
  });
  personRoute(ctx, "GET", "/strengths/:statementId/area", async (asked) => {
    const room = await around(ctx, asked);
    return { page: <WhichAreaPage around={room} draft={draftOf(room, entryAmong(room.statements, asked, STRENGTHS))} /> };
  });
  personRoute(ctx, "POST", "/strengths", (asked) => save(ctx, asked));
  keepingRoutes(ctx, STRENGTHS);
}

async function begin(ctx: Context, asked: PersonAsked, area: Area | null): Promise<Answer> {
  const room = await around(ctx, asked);
  const fields = { ...(area && { area: area.id }), ...fieldsOfIdea(asked, ideasOf(area, asked.language)) };
  return { page: <StrengthFormPage around={room} draft={newDraft(room, fields)} /> };
}

/** Words come first. Which part of life they are about is asked once they are saved, and can be left out. */
async function save(ctx: Context, asked: PersonAsked): Promise<Answer> {
  const { area = "", page } = asked.form;
  return saveWriting(asked, {
    kind: STRENGTHS.kind,
    body: typedIn(strength.questions, asked.form, asked.language),
    next: ({ statementId }) =>
      page === "new" && area === ""
        ? `/strengths/${statementId}/area?saved=${statementId}`
        : `/strengths?saved=${statementId}#s-${statementId}`,
    again: async (problems) => <StrengthFormPage around={await around(ctx, asked)} draft={draftFrom(asked.form)} problems={problems} />,
  });
}

const around = async (ctx: Context, asked: PersonAsked): Promise<Around> => ({
  ctx,
  asked,
  place: STRENGTHS,
  ...(await readRoom(asked.tx, asked.personId, STRENGTHS.section)),
});
