import { z } from "zod";
import { EVERYBODY, type Kind, none } from "../../record/statements/kinds.ts";
import type { Sections } from "../../record/statements/sections.ts";
import { day, id, someWords } from "../../ground/core/text.ts";

/** What somebody brings to the plan: time, a lift, knowing the person, a service. */
const contribution: Kind<{ text: string }> = {
  kind: "contribution",
  section: "plan",
  body: z.object({ text: someWords() }),
  lines: (body) => [{ label: "", text: body.text }],
  voices: EVERYBODY,
  edge: none,
};

/** A view that the others do not share. The other's view is a difference about it; both stay, side by side. */
const difference: Kind<{ text: string }> = {
  kind: "difference",
  section: "plan",
  body: z.object({ text: someWords() }),
  lines: (body) => [{ label: "", text: body.text }],
  voices: EVERYBODY,
  edge: none,
  agreedWith: true,
};

export const PLAN_KINDS = [contribution, difference];

/** The headings of a care and support plan, in their order, and which kinds of statement stand under each. */
export const partsOf = ({ reading }: Sections): { part: string; kinds: readonly string[] }[] => [
  ...reading.filter(({ byDuty }) => !byDuty).map(({ part, kind }) => ({ part, kinds: [kind] })),
  { part: "what-each-brings", kinds: ["contribution"] },
  { part: "see-differently", kinds: ["difference"] },
];

export const partOf = (sections: Sections, kind: string): string | null =>
  partsOf(sections).find((each) => each.kinds.includes(kind))?.part ?? null;

export const itemForm = z.object({ statementId: id() });
export const moveForm = z.object({ statementId: id(), way: z.enum(["up", "down"], { error: "choice-wrong" }) });
export const participantForm = z.object({ accountId: id() });
export const reviewForm = z.object({ reviewOn: day() });
export const startForm = z.object({ id: id() });
export const sayForm = z.object({
  id: id(),
  statementId: id(),
  text: someWords(),
  aboutId: z.union([z.literal(""), id()]).optional(),
  forPerson: z.string().optional(),
});
