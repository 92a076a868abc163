import { z } from "zod";
import type { Language } from "../../ground/core/language.ts";
import { PERSONS, type Kind } from "../../record/statements/kinds.ts";
import { someWords } from "../../ground/core/text.ts";
import { areaName } from "./areas.ts";
import { TYPE_WORDS } from "./type-words.ts";

export const STRENGTH_TYPES = ["good-at", "helped-before", "people-and-places"] as const;
export type StrengthType = (typeof STRENGTH_TYPES)[number];

/** `area` may be empty: it need not be said which part of life it is about. */
export type Strength = { area: string; text: string; type: StrengthType };

const labelOf = ({ area, type }: Strength, language: Language): string =>
  [areaName(area, language), TYPE_WORDS[language][type]].filter(Boolean).join(": ");

export const strength: Kind<Strength> = {
  kind: "strength",
  section: "strengths",
  body: z.object({
    area: z.string({ error: "choice-wrong" }).regex(/^([a-z][a-z0-9-]{0,58})?$/, { error: "choice-wrong" }),
    text: someWords(),
    type: z.enum(STRENGTH_TYPES, { error: "choice-wrong" }),
  }),
  lines: (body, language) => [{ label: labelOf(body, language), text: body.text }],
  voices: PERSONS,
};

export const STRENGTH_KINDS = [strength];
