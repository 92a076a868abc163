import { RIGHTS_GROUP } from "../legal-status/group.ts";
import type { Section } from "../../record/statements/section.ts";

/** What the person asks for, whatever the law has taken, and what they were answered. */
export const CHOICES_SECTION: Section = {
  section: "remaining-choices",
  kind: "choice-ask",
  path: "/rights/choices",
  picture: "door",
  part: "remaining-choices",
  group: RIGHTS_GROUP,
  words: {
    "en-GB": {
      title: "My rights: what I still choose",
      inGroup: "what I still choose",
      theirs: "What they ask for",
      yours: "what you ask for",
      mine: "what I still choose",
      inPlan: "What I ask for",
      none: "Nothing yet.",
      count: (n) => (n === 1 ? "1 thing you asked for." : `${n} things you asked for.`),
      entry: "Something they ask for",
    },
    "en-GB-x-easyread": {
      title: "My rights: what I can choose",
      inGroup: "what I can choose",
      theirs: "What they ask for",
      yours: "what you ask for",
      mine: "what I can choose",
      inPlan: "What I ask for",
      none: "Nothing yet.",
      count: (n) => (n === 1 ? "You asked for 1 thing." : `You asked for ${n} things.`),
      entry: "A thing they ask for",
    },
  },
};
