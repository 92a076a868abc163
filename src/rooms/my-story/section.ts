import type { Section } from "../../record/statements/section.ts";

export const STORY_SECTION: Section = {
  section: "my-story",
  kind: "story-part",
  path: "/story",
  picture: "story",
  part: "my-story",
  words: {
    "en-GB": {
      title: "My story",
      theirs: "Story",
      yours: "your story",
      mine: "my story",
      inPlan: "What I want you to know",
      none: "Whatever you want known about you.",
      count: (n) => (n === 1 ? "1 part." : `${n} parts.`),
      entry: "A part of the story",
    },
    "en-GB-x-easyread": {
      title: "My story",
      theirs: "Story",
      yours: "your story",
      mine: "my story",
      inPlan: "What I want you to know",
      none: "Tell people about you.",
      count: (n) => (n === 1 ? "1 part." : `${n} parts.`),
      entry: "A part of the story",
    },
  },
};
