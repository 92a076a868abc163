import type { Language } from "../../ground/core/language.ts";
import type { About } from "./store.ts";

/** Ticking Easy Read turns the pages to it, taking the tick away turns them back; otherwise the language stays. */
export function languageAfter(before: readonly string[], after: readonly string[], now: Language): Language {
  const had = before.includes("easy-read");
  const has = after.includes("easy-read");
  if (has && !had) return "en-GB-x-easyread";
  return had && !has && now === "en-GB-x-easyread" ? "en-GB" : now;
}

/** White space around a short answer is not part of it. */
export const tidied = (about: About): About => ({
  ...about,
  called: about.called.trim(),
  pronouns: about.pronouns.trim(),
  spaceName: about.spaceName.trim(),
});
