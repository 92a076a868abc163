import type { SectionGroup } from "../../record/statements/section.ts";

/** The room in which a person reads what the law takes and what it leaves: legal status, choices, what was done by force. */
export const RIGHTS_GROUP: SectionGroup = {
  group: "rights",
  path: "/rights",
  picture: "key",
  wing: "hard",
  words: {
    "en-GB": {
      title: "My rights",
      none: "If the law holds you: what it means, how to challenge it, and what you still choose.",
      count: (n) => (n === 1 ? "1 thing is written here." : `${n} things are written here.`),
      differs: "What a service wrote here, that service reads too. The rest is yours to share.",
    },
    "en-GB-x-easyread": {
      title: "My rights",
      none: "Does a law keep you in hospital? See what you can do.",
      count: (n) => (n === 1 ? "1 thing." : `${n} things.`),
      differs: "The service can read what it wrote. You choose who you share the rest with.",
    },
  },
};
