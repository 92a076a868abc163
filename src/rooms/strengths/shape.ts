import type { Language } from "../../ground/core/language.ts";
import { choice, picked, words } from "../../record/fields/field.ts";
import { kindOf } from "../../record/statements/kind-of.ts";
import { PERSONS, none } from "../../record/statements/kinds.ts";
import { areaName, lifeAreas } from "./areas.ts";
import { TYPE_WORDS } from "./type-words.ts";
import { STRENGTHS_WORDS } from "./words.ts";

export const STRENGTH_TYPES = ["good-at", "helped-before", "people-and-places"] as const;
export type StrengthType = (typeof STRENGTH_TYPES)[number];

/** `area` may be empty: it need not be said which part of life it is about. */
export type Strength = { area: string; text: string; type: StrengthType };

const labelOf = ({ area, type }: Strength, language: Language): string =>
  [areaName(area, language), TYPE_WORDS[language][type]].filter(Boolean).join(": ");

const areas = (language: Language) => lifeAreas().map(({ id, name }) => ({ value: id, text: name[language] }));

export const strength = kindOf({
  kind: "strength",
  section: "strengths",
  voices: PERSONS,
  edge: none,
  fields: {
    text: words({ rows: 3 }),
    type: choice(STRENGTH_TYPES, (language) => TYPE_WORDS[language], { first: "good-at" }),
    area: picked(areas, { none: (language) => STRENGTHS_WORDS[language].elsewhere }),
  },
  words: (language) => STRENGTHS_WORDS[language].fields,
  lines: (body, language) => [{ label: labelOf(body, language), text: body.text }],
});

export const STRENGTH_KINDS = [strength];
