import { z } from "zod";
import { id, maybeDay, nameWords, words } from "../../ground/core/text.ts";
import { sharedWhole, type Sections } from "../statements/sections.ts";
import { sectionsPressed } from "./presses.ts";
import type { May } from "../reach/reach.ts";

/** How much is allowed: each step includes the one before. */
export const MEASURES = ["see", "answer", "write"] as const;
export const allowed = (measure: May): May[] => MEASURES.slice(0, MEASURES.indexOf(measure) + 1);
export const measureOf = (may: readonly May[]): May => MEASURES.findLast((each) => may.includes(each)) ?? "see";

/** One box of several, or several. */
const listed = z.union([z.array(z.string()), z.string().transform((one) => [one])]).default([]);

/** The form of sharing, before it is known whether these are the person's teams and supporters. */
export const shareForm = (record: Sections) =>
  z.object({
    id: id(),
    /** "team:…" or "supporter:…" with the team's or the account's id */
    to: z.string({ error: "choice-wrong" }).regex(/^(team|supporter):[0-9a-f-]{36}$/, { error: "choice-wrong" }),
    sections: listed
      .transform((pressed) => sectionsPressed(record, pressed))
      .pipe(z.array(z.enum(sharedWhole(record), { error: "choice-wrong" }), { error: "choice-wrong" })),
    statement: z
      .union([z.literal("").transform(() => null), id()])
      .nullish()
      .transform((given) => given ?? null),
    may: z.enum(MEASURES, { error: "choice-wrong" }),
    until: z.enum(["stop", "day"], { error: "choice-wrong" }),
    day: maybeDay()
      .nullish()
      .transform((given) => given ?? null),
    reason: words(1000)
      .optional()
      .transform((given) => given ?? ""),
  });
export type Sharing = z.infer<ReturnType<typeof shareForm>>;

export const SUPPORTER = z.object({
  id: id(),
  supporterId: id(),
  name: nameWords(),
  relationship: nameWords(),
  email: z
    .union([z.literal(""), z.email({ error: "email-wrong" }).max(254, { error: "email-wrong" })])
    .optional()
    .transform((given) => given ?? ""),
});
