import { isId } from "../core/id.ts";
import { readStatement } from "../record/store.ts";
import type { Statement } from "../record/statement.ts";
import type { Context } from "../web/context.ts";
import { NotHere, personRoute, type Answer } from "../web/route.ts";
import { draftFrom, draftOf, newDraft } from "../own-writing/drafts.ts";
import { entryAmong, keepingRoutes, type PersonAsked, type Place } from "../own-writing/keeping.ts";
import type { Around } from "../own-writing/page.tsx";
import { saveWriting } from "../own-writing/saving.ts";
import { readRoom } from "../own-writing/store.ts";
import { areaWithId, useAreas } from "./areas.ts";
import { ChooseAreaPage, StrengthFormPage, StrengthsPage } from "./page.tsx";
import type { Strength } from "./shape.ts";

export const STRENGTHS: Place = {
  base: "/strengths",
  section: "strengths",
  kind: "strength",
  groupOf: (entry: Statement<Strength>) => entry.body.area,
  pageOf: () => "/strengths",
};

export function strengthsRoutes(ctx: Context): void {
  useAreas(ctx.config.dataDir);
  personRoute(ctx, "GET", "/strengths", async (asked) => ({ page: <StrengthsPage around={await around(ctx, asked)} /> }));
  personRoute(ctx, "GET", "/strengths/new", async (asked) => ({ page: <ChooseAreaPage around={await around(ctx, asked)} /> }));
  personRoute(ctx, "GET", "/strengths/new/:area", async (asked) => {
    const area = areaWithId(asked.params.area);
    if (!area) throw new NotHere();
    const room = await around(ctx, asked);
    return { page: <StrengthFormPage around={room} draft={newDraft(room, { area: area.id })} /> };
  });
  personRoute(ctx, "GET", "/strengths/:statementId", async (asked) => {
    const room = await around(ctx, asked);
    return { page: <StrengthFormPage around={room} draft={draftOf(room, entryAmong(room.statements, asked, STRENGTHS))} /> };
  });
  personRoute(ctx, "POST", "/strengths", (asked) => save(ctx, asked));
  keepingRoutes(ctx, STRENGTHS);
}

async function save(ctx: Context, asked: PersonAsked): Promise<Answer> {
  const { area = "", text = "", type = "" } = asked.form;
  return saveWriting(ctx, asked, {
    kind: STRENGTHS.kind,
    body: { area: await known(asked, area), text, type },
    next: ({ statementId }) => `/strengths?saved=${statementId}#s-${statementId}`,
    again: async (problems) => <StrengthFormPage around={await around(ctx, asked)} draft={draftFrom(asked.form)} problems={problems} />,
  });
}

/** An area of the list, or the one the entry has been in since before the list was changed; else none. */
async function known({ tx, personId, form }: PersonAsked, area: unknown): Promise<unknown> {
  if (areaWithId(area) || !isId(form.statementId)) return areaWithId(area) ? area : "";
  const was = await readStatement(tx, personId, form.statementId);
  return was?.kind === STRENGTHS.kind && was.body.area === area ? area : "";
}

const around = async (ctx: Context, asked: PersonAsked): Promise<Around> => ({
  ctx,
  asked,
  place: STRENGTHS,
  ...(await readRoom(asked.tx, asked.personId, STRENGTHS.section)),
});
