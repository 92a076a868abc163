import { draftFrom, draftOf, newDraft } from "../../record/own-writing/drafts.ts";
import { fieldsOfIdea } from "../../record/own-writing/ideas.tsx";
import { entryAmong, keepingRoutes, type PersonAsked, type Place } from "../../record/own-writing/keeping.ts";
import type { Around } from "../../record/own-writing/page.tsx";
import { saveWriting } from "../../record/own-writing/saving.ts";
import { readRoom } from "../../record/own-writing/store.ts";
import { isImposed } from "../../record/reach/duty.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, personRoute } from "../../web/route.ts";
import { legalStatus } from "./shape.ts";
import { ToldFormPage, ToldPage } from "./told-page.tsx";
import { TOLD_WORDS } from "./told-words.ts";

const PLACE: Place = {
  base: "/rights/told",
  section: legalStatus.section!,
  kind: legalStatus.kind,
  groupOf: () => "",
  pageOf: () => "/rights/told",
};

export function toldRoutes(ctx: Context): void {
  personRoute(ctx, "GET", PLACE.base, async (asked) => ({ page: <ToldPage around={await around(ctx, asked)} /> }));
  personRoute(ctx, "GET", `${PLACE.base}/new`, async (asked) => {
    const room = await around(ctx, asked);
    return { page: <ToldFormPage around={room} draft={newDraft(room, fieldsOfIdea(asked, TOLD_WORDS[asked.language].ideas))} /> };
  });
  personRoute(ctx, "GET", `${PLACE.base}/:statementId`, async (asked) => {
    const room = await around(ctx, asked);
    const entry = entryAmong(room.statements, asked, PLACE);
    // what a service wrote is nobody's note to change
    if (isImposed(entry)) throw new NotHere();
    return { page: <ToldFormPage around={room} draft={draftOf(room, entry)} /> };
  });
  personRoute(ctx, "POST", PLACE.base, (asked) =>
    saveWriting(asked, {
      kind: PLACE.kind,
      body: bodyOf(asked.form),
      next: ({ statementId }) => `${PLACE.base}?saved=${statementId}#s-${statementId}`,
      again: async (problems) => <ToldFormPage around={await around(ctx, asked)} draft={draftFrom(asked.form)} problems={problems} />,
    }),
  );
  keepingRoutes(ctx, PLACE);
}

/** The fields of a legal status out of a form; what it did not have is empty. */
export function bodyOf(form: Record<string, unknown>): Record<string, unknown> {
  const { status = "", from = "", time = "", until = "", decidedBy = "", text = "", takenAway = "", where = "", advocate = "" } = form;
  return { status, from, time, until, decidedBy, text, takenAway, where, advocate };
}

const around = async (ctx: Context, asked: PersonAsked): Promise<Around> => ({
  ctx,
  asked,
  place: PLACE,
  ...(await readRoom(asked.tx, asked.personId, PLACE.section)),
});
