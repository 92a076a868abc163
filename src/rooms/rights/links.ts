import type { Words } from "../../ground/core/language.ts";

/** The ways to somebody's rights, from their page. */
export const RIGHTS_LINKS: Words<{ rights: string; asks: string }> = {
  "en-GB": { rights: "Legal status and rights", asks: "What they ask for" },
  "en-GB-x-easyread": { rights: "The law and rights", asks: "What they ask for" },
};
