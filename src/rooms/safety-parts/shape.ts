import { z } from "zod";
import { none, type Kind } from "../../record/statements/kinds.ts";
import { someWords } from "../../ground/core/text.ts";
import { PART_WORDS } from "./words.ts";

/** What the person asks of somebody in their safety plan, and which of its entries that one may read with it. Theirs alone until they ask. */
export type SafetyPart = { text: string; who: string; name: string; shows: string[] };

/** A form names each on a line of its own, or as a list. */
const ids = z
  .union([z.string(), z.array(z.string()), z.undefined()])
  .transform((each) => [each ?? []].flat().flatMap((one) => one.split("\n").filter(Boolean)))
  .pipe(z.array(z.uuid({ error: "id-wrong" })));

export const safetyPart: Kind<SafetyPart> = {
  kind: "safety-part",
  section: "safety-plan",
  body: z.object({ text: someWords(), who: z.uuid({ error: "choice-wrong" }), name: z.string().max(200), shows: ids }),
  lines: (body, language) => [
    { label: "", text: body.text },
    { label: PART_WORDS[language].askedOf, text: body.name },
  ],
  voices: ["own"],
  edge: none,
};
