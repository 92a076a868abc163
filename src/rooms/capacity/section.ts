import type { Language } from "../../ground/core/language.ts";
import type { SectionWords } from "../../record/statements/section.ts";

/** What a service writes of what somebody could decide; it has pages of its own. */
export const CAPACITY_SECTION = "capacity";

export const CAPACITY_SECTION_WORDS: Record<Language, Pick<SectionWords, "title" | "theirs" | "yours" | "mine">> = {
  "en-GB": {
    title: "What I could decide",
    theirs: "What they could decide",
    yours: "what was written about what you could decide",
    mine: "what I could decide",
  },
  "en-GB-x-easyread": {
    title: "What I could decide",
    theirs: "What they could decide",
    yours: "what somebody wrote about what you could decide",
    mine: "what I could decide",
  },
};
