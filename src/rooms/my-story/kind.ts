import { maybeLine, words } from "../../record/fields/field.ts";
import { kindOf } from "../../record/statements/kind-of.ts";
import { PERSONS, none } from "../../record/statements/kinds.ts";
import { STORY_WORDS } from "./words.ts";

/** A part of my story: whatever I want known. A title is not needed. */
export const storyPart = kindOf({
  kind: "story-part",
  section: "my-story",
  voices: PERSONS,
  edge: none,
  fields: { title: maybeLine(), text: words({ rows: 10 }) },
  words: (language) => STORY_WORDS[language].fields,
  lines: ({ title, text }) => [...(title.trim() === "" ? [] : [{ label: "", text: title }]), { label: "", text }],
});
