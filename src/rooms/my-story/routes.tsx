import type { Context } from "../../web/context.ts";
import { personRoute } from "../../web/route.ts";
import { draftFrom, draftOf, newDraft } from "../../record/own-writing/drafts.ts";
import { entryAmong, keepingRoutes, type PersonAsked, type Place } from "../../record/own-writing/keeping.ts";
import { fieldsOfIdea } from "../../record/own-writing/ideas.tsx";
import type { Around } from "../../record/own-writing/page.tsx";
import { saveWriting } from "../../record/own-writing/saving.ts";
import { readRoom } from "../../record/own-writing/store.ts";
import { StoryFormPage, StoryPage } from "./page.tsx";
import { STORY_WORDS } from "./words.ts";

const STORY: Place = { base: "/story", section: "my-story", kind: "story-part", groupOf: () => "", pageOf: () => "/story" };

export function storyRoutes(ctx: Context): void {
  personRoute(ctx, "GET", "/story", async (asked) => ({ page: <StoryPage around={await around(ctx, asked)} /> }));
  personRoute(ctx, "GET", "/story/new", async (asked) => ({
    page: begin(await around(ctx, asked)),
  }));
  personRoute(ctx, "GET", "/story/:statementId", async (asked) => {
    const room = await around(ctx, asked);
    return { page: <StoryFormPage around={room} draft={draftOf(room, entryAmong(room.statements, asked, STORY))} /> };
  });
  personRoute(ctx, "POST", "/story", (asked) =>
    saveWriting(ctx, asked, {
      kind: STORY.kind,
      body: { title: asked.form.title ?? "", text: asked.form.text ?? "" },
      next: ({ statementId }) => `/story?saved=${statementId}#s-${statementId}`,
      again: async (problems) => <StoryFormPage around={await around(ctx, asked)} draft={draftFrom(asked.form)} problems={problems} />,
    }),
  );
  keepingRoutes(ctx, STORY);
}

const begin = (room: Around) => (
  <StoryFormPage around={room} draft={newDraft(room, fieldsOfIdea(room.asked, STORY_WORDS[room.asked.language].ideas, "title"))} />
);

const around = async (ctx: Context, asked: PersonAsked): Promise<Around> => ({
  ctx,
  asked,
  place: STORY,
  ...(await readRoom(asked.tx, asked.personId, STORY.section)),
});
