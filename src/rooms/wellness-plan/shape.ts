import { z } from "zod";
import { PERSONS, type Kind } from "../../record/statements/kinds.ts";
import { someWords, words } from "../../ground/core/text.ts";
import { partWithId } from "./prompts.ts";

/** One entry of my wellness plan; `response` is what I then do. */
export type WellnessEntry = { part: string; text: string; response?: string };

export const wellnessEntry: Kind<WellnessEntry> = {
  kind: "wellness-entry",
  section: "wellness-plan",
  body: z.object({
    part: z.string({ error: "choice-wrong" }).regex(/^[a-z][a-z0-9-]{0,58}$/, { error: "choice-wrong" }),
    text: someWords(),
    // nothing to do yet is no answer, not an empty one
    response: words()
      .transform((text) => (text.trim() === "" ? undefined : text))
      .optional(),
  }),
  lines: (body, language) => {
    const part = partWithId(body.part);
    const said = { label: part?.name[language] ?? "", text: body.text };
    return body.response === undefined ? [said] : [said, { label: part?.then?.name[language] ?? "", text: body.response }];
  },
  voices: PERSONS,
};

export const WELLNESS_KINDS = [wellnessEntry];
