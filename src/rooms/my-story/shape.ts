import { z } from "zod";
import { PERSONS, type Kind } from "../../record/statements/kinds.ts";
import { someWords, words } from "../../ground/core/text.ts";

/** A part of my story: whatever I want known. A title is not needed. */
export type StoryPart = { title: string; text: string };

const storyPart: Kind<StoryPart> = {
  kind: "story-part",
  section: "my-story",
  body: z.object({ title: words(200), text: someWords() }),
  lines: ({ title, text }) => [...(title.trim() === "" ? [] : [{ label: "", text: title }]), { label: "", text }],
  voices: PERSONS,
};

export const STORY_KINDS = [storyPart];
