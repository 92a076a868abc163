import type { Language } from "../../ground/core/language.ts";
import type { Sections } from "../../record/statements/sections.ts";
import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./words.easy.ts";
import { en } from "./words.en.ts";

export const MEETING_WORDS = inLanguages({ en, easy });

/** The headings of a plan's parts. */
export const partWords = ({ reading }: Sections, language: Language): Record<string, string> => ({
  ...Object.fromEntries(reading.map(({ part, words }) => [part, words[language].inPlan])),
  ...MEETING_WORDS[language].part,
});
