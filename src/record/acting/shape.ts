import { z } from "zod";
import { maybeEmail } from "../../people/invitations/shape.ts";
import { AUTHORITY_KINDS, DECIDING_KINDS, type AuthorityKind } from "../../ground/core/authority.ts";
import { day, id, maybeDay, nameWords, someWords, words } from "../../ground/core/text.ts";

/** Those the person can name by themselves; the others stand on a paper that somebody must have seen. */
export const NAMED_BY_PERSON: readonly AuthorityKind[] = AUTHORITY_KINDS.filter((kind) => !DECIDING_KINDS.includes(kind));

const MAY = ["see", "answer", "decide"] as const;
const several = z.preprocess(
  (each) => (each === undefined || each === "" ? [] : [each].flat()),
  z.array(z.string().max(60)).min(1, { error: "choice-wrong" }).max(40),
);
const dates = { startsOn: day(), endsOn: maybeDay() };
const inOrder = ({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }): boolean => endsOn === null || endsOn >= startsOn;
const ENDS = { error: "day-wrong", path: ["endsOn"] };

/** The person names somebody. */
export const nominateForm = z
  .object({
    id: id(),
    supporterId: id(),
    kind: z.enum(AUTHORITY_KINDS, { error: "choice-wrong" }).refine((kind) => NAMED_BY_PERSON.includes(kind), { error: "choice-wrong" }),
    sections: several,
    may: z.enum(["see", "answer"], { error: "choice-wrong" }),
    evidence: words(2000).default(""),
    ...dates,
  })
  .refine(inOrder, ENDS);

/** A practitioner writes down what they have seen. `acting`: what somebody can be let into whom the person has not chosen. */
export const recordForm = (acting: readonly string[]) =>
  z
    .object({
      id: id(),
      organisationId: id(),
      name: nameWords(),
      relationship: nameWords(),
      kind: z.enum(AUTHORITY_KINDS, { error: "choice-wrong" }),
      sections: several.refine((all) => all.every((each) => acting.includes(each)), { error: "choice-wrong" }),
      may: z.enum(MAY, { error: "choice-wrong" }),
      evidence: someWords(2000),
      evidenceNumber: words(200).default(""),
      evidenceOn: day(),
      keptAt: someWords(500),
      seenOn: day(),
      ...dates,
    })
    .refine(inOrder, ENDS)
    .refine(({ kind, may }) => may !== "decide" || DECIDING_KINDS.includes(kind), { error: "choice-wrong", path: ["may"] });

/** Whoever may decide may answer; whoever may answer may see. */
export const mayUpTo = (may: (typeof MAY)[number]): string[] => MAY.slice(0, MAY.indexOf(may) + 1);

/** To whom the paper names; an address where they gave one. */
export const inviteForm = z.object({ id: id(), email: maybeEmail });

export const endForm = z.object({ id: id(), why: words(2000).default("") });
