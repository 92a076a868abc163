import { z } from "zod";
import { PERSONS, type Kind, none } from "../../record/statements/kinds.ts";
import { day, id, maybeDay, someWords, words } from "../../ground/core/text.ts";
import { inMonths } from "../../web/dates.ts";
import { CAPACITY_KIND_WORDS } from "./kind-words.ts";
import { CAPACITY_SECTION } from "./section.ts";
import { wayName } from "./support.ts";

/** What the Mental Capacity Act asks of each decision (s 3). */
export const ABILITIES = ["understand", "keep", "weigh", "tell"] as const;
export type Ability = (typeof ABILITIES)[number];
export const COULD = ["yes", "with-support", "no"] as const;
export type Could = (typeof COULD)[number];
export const OUTCOMES = ["can", "cannot", "fluctuates"] as const;
export type Outcome = (typeof OUTCOMES)[number];
/** No record says anything about a day later than this many months on. */
export const LONGEST_MONTHS = 6;

export type CapacityRecord = {
  /** which decision, in words */
  decision: string;
  /** the statement, agreement or authority of the record that it is about; "" for none */
  concerns: string;
  tried: string[];
  triedWords: string;
  outcome: Outcome;
  why: string;
  /** who assessed, where it was not whoever writes */
  assessor: string;
  assessedOn: string;
  reviewOn: string;
  /** why the person's own account is not beside it yet, and when they are asked again */
  absent: string;
  askOn: string | null;
} & Record<Ability, Could> &
  Record<`${Ability}Words`, string>;

const chosen = { error: "choice-wrong" };
const could = z.enum(COULD, chosen);
const several = z.preprocess((each) => (each === undefined || each === "" ? [] : [each].flat()), z.array(z.string().max(60)).max(40));

const body = z
  .object({
    decision: someWords(500),
    concerns: z.union([z.literal(""), id()]).default(""),
    tried: several,
    triedWords: words(5000).default(""),
    understand: could,
    understandWords: words(5000).default(""),
    keep: could,
    keepWords: words(5000).default(""),
    weigh: could,
    weighWords: words(5000).default(""),
    tell: could,
    tellWords: words(5000).default(""),
    outcome: z.enum(OUTCOMES, chosen),
    why: someWords(5000),
    assessor: words(200).default(""),
    assessedOn: day(),
    reviewOn: day(),
    absent: words(2000).default(""),
    askOn: z.union([z.null(), maybeDay()]).default(null),
  })
  .refine(({ tried, triedWords }) => tried.length > 0 || triedWords.trim() !== "", { error: "choice-wrong", path: ["tried"] })
  .refine(({ reviewOn, assessedOn }) => reviewOn > assessedOn && reviewOn <= inMonths(assessedOn, LONGEST_MONTHS), {
    error: "day-wrong",
    path: ["reviewOn"],
  })
  // who can do all four can decide
  .refine((it) => it.outcome !== "cannot" || ABILITIES.some((each) => it[each] === "no"), { error: "choice-wrong", path: ["outcome"] });

/** What somebody could decide on a day: about one decision, with what was tried first, until it is looked at again. */
export const capacityRecord: Kind<CapacityRecord> = {
  kind: "capacity-record",
  section: CAPACITY_SECTION,
  body: body as unknown as z.ZodType<CapacityRecord>,
  named: (it) => it.decision,
  lines: (it, language) => {
    const said = CAPACITY_KIND_WORDS[language];
    return [
      { label: said.decision, text: it.decision },
      { label: said.outcome, text: said.outcomes[it.outcome] },
      { label: said.why, text: it.why },
      { label: said.tried, text: [...it.tried.map((each) => wayName(each, language)), it.triedWords].filter(Boolean).join("; ") },
      ...ABILITIES.map((each) => ({
        label: said.ability[each],
        text: [said.could[it[each]], it[`${each}Words`]].filter(Boolean).join(": "),
      })),
      { label: said.assessor, text: it.assessor },
      { label: said.assessedOn, text: it.assessedOn, is: "day" },
      { label: said.reviewOn, text: it.reviewOn, is: "day" },
      { label: said.absent, text: it.absent },
      { label: said.askOn, text: it.askOn ?? "", is: "day" },
    ];
  },
  voices: ["practitioner"],
  edge: none,
};

/** What the person says about it, beside it. */
export const capacityView: Kind<{ text: string }> = {
  kind: "capacity-view",
  section: null,
  body: z.object({ text: someWords() }),
  lines: ({ text }) => [{ label: "", text }],
  voices: PERSONS,
  edge: none,
};

export const CAPACITY_KINDS = [capacityRecord, capacityView];
