import type { Language } from "../../ground/core/language.ts";
import { picked, words, wordsIfAny } from "../../record/fields/field.ts";
import { kindOf } from "../../record/statements/kind-of.ts";
import { PERSONS, none } from "../../record/statements/kinds.ts";
import { partWithId, wellnessParts } from "./prompts.ts";
import { WELLNESS_WORDS } from "./words.ts";

/** One entry of my wellness plan; `response` is what I then do. */
export type WellnessEntry = { part: string; text: string; response?: string };

const parts = (language: Language) => wellnessParts().map(({ id, name }) => ({ value: id, text: name[language] }));

export const wellnessEntry = kindOf({
  kind: "wellness-entry",
  section: "wellness-plan",
  voices: PERSONS,
  edge: none,
  fields: { part: picked(parts), text: words(), response: wordsIfAny() },
  words: (language) => WELLNESS_WORDS[language].fields,
  lines: (body, language) => {
    const part = partWithId(body.part);
    const said = { label: part?.name[language] ?? "", text: body.text };
    return body.response === undefined ? [said] : [said, { label: part?.then?.name[language] ?? "", text: body.response }];
  },
});

export const WELLNESS_KINDS = [wellnessEntry];
