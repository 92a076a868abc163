import type { Problems } from "../../ground/core/result.ts";
import type { Statement } from "../../record/statements/statement.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, personRoute, type Answer } from "../../web/route.ts";
import { draftFrom, draftOf, newDraft, type Draft } from "../../record/own-writing/drafts.ts";
import { entryAmong, keepingRoutes, type PersonAsked, type Place } from "../../record/own-writing/keeping.ts";
import { fieldsOfIdea } from "../../record/own-writing/ideas.tsx";
import type { Around } from "../../record/own-writing/page.tsx";
import { saveWriting } from "../../record/own-writing/saving.ts";
import { readRoom } from "../../record/own-writing/store.ts";
import { EntryPage, PartPage, ThenPage, WellnessPage } from "./page.tsx";
import { partWithId, useParts } from "./prompts.ts";
import { typedIn } from "../../record/fields/typed.ts";
import { wellnessEntry, type WellnessEntry } from "./shape.ts";

const pathOf = (part: string): string => (partWithId(part) ? `/wellness/${part}` : "/wellness");

const WELLNESS: Place = {
  base: "/wellness/entries",
  section: "wellness-plan",
  kind: "wellness-entry",
  groupOf: (entry: Statement<WellnessEntry>) => entry.body.part,
  pageOf: (entry: Statement<WellnessEntry>) => pathOf(entry.body.part),
};

export function wellnessRoutes(ctx: Context): void {
  useParts(ctx.config.dataDir);
  personRoute(ctx, "GET", "/wellness", async (asked) => ({ page: <WellnessPage around={await around(ctx, asked)} /> }));
  personRoute(ctx, "GET", "/wellness/:part", async (asked) => {
    const part = partWithId(asked.params.part);
    if (!part) throw new NotHere();
    const room = await around(ctx, asked);
    return {
      page: (
        <PartPage around={room} part={part} draft={newDraft(room, { part: part.id, ...fieldsOfIdea(asked, part.ideas[asked.language]) })} />
      ),
    };
  });
  personRoute(ctx, "GET", "/wellness/entries/:statementId", async (asked) => {
    const room = await around(ctx, asked);
    return { page: <EntryPage around={room} draft={draftOf(room, entryAmong(room.statements, asked, WELLNESS))} /> };
  });
  personRoute(ctx, "GET", "/wellness/entries/:statementId/then", async (asked) => {
    const room = await around(ctx, asked);
    const entry = entryAmong(room.statements, asked, WELLNESS);
    const part = partWithId(entry.body.part);
    if (!part?.then) throw new NotHere();
    return { page: <ThenPage around={room} part={part} draft={draftOf(room, entry)} /> };
  });
  personRoute(ctx, "POST", "/wellness/entries", (asked) => save(ctx, asked));
  keepingRoutes(ctx, WELLNESS);
}

/** A new entry of a part that asks what I then do leads to that question; an answer leads back to the part. */
async function save(ctx: Context, asked: PersonAsked): Promise<Answer> {
  const { part = "", page } = asked.form;
  return saveWriting(asked, {
    kind: WELLNESS.kind,
    body: typedIn(wellnessEntry.questions, asked.form, asked.language),
    next: ({ statementId }) =>
      page === "part" && partWithId(part)?.then
        ? `/wellness/entries/${statementId}/then?saved=${statementId}`
        : `${pathOf(String(part))}?saved=${statementId}#s-${statementId}`,
    again: async (problems) => pageAgain(await around(ctx, asked), draftFrom(asked.form), problems),
  });
}

/** The page the form came from, with what to mend. */
function pageAgain(around: Around, draft: Draft, problems: Problems) {
  const part = partWithId(draft.fields.part);
  const props = { around, draft, problems };
  if (part && draft.fields.page === "part") return <PartPage part={part} {...props} />;
  if (part?.then && draft.fields.page === "then") return <ThenPage part={part} {...props} />;
  return <EntryPage {...props} />;
}

const around = async (ctx: Context, asked: PersonAsked): Promise<Around> => ({
  ctx,
  asked,
  place: WELLNESS,
  ...(await readRoom(asked.tx, asked.personId, WELLNESS.section)),
});
