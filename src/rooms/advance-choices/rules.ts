import { isAside, type Statement } from "../../record/statements/statement.ts";
import { inMonths } from "../../web/dates.ts";
import type { Capacity, Stance } from "../../agreements/sealed/content.ts";
import { isAgreement } from "../../agreements/sealed/rules.ts";
import { advanceDates, advanceWithdrawal, NOT_SO, type AdvanceDates, type AdvanceEntry, type Treatment, type Withdrawal } from "./shape.ts";
import { isOfAdvance, partOfTopic, sectionOf, TOPICS, type Topic } from "./topics.ts";

type Entries = Statement<AdvanceEntry>[];

/** What is written under a topic and not put away, in the person's order. */
export const entriesOfTopic = (statements: Statement[], topic: Topic): Entries =>
  statements.filter(
    (each) => each.kind === sectionOf(partOfTopic(topic)) && each.body.topic === topic && each.about_id === null && !isAside(each),
  );

export const isWritten = (statements: Statement[]): boolean => TOPICS.some((topic) => entriesOfTopic(statements, topic).length > 0);

/** All that is written, topic by topic: what is put forward to be signed. */
export const chosenOf = (statements: Statement[]): { statement_id: string; part: string }[] =>
  TOPICS.flatMap((topic) => entriesOfTopic(statements, topic).map(({ statement_id }) => ({ statement_id, part: topic })));

export const inAdvance = (statements: Statement[]): Statement[] => statements.filter((each) => isOfAdvance(each.section));

/** Whether a choice was withdrawn by saying so, of what the reader may see; what the person wrote after it is another wish. */
export const isWithdrawn = (statements: Statement[], entry: Statement): boolean =>
  statements.some(
    (each) =>
      each.kind === advanceWithdrawal.kind && each.about_id === entry.statement_id && each.created_at >= entry.said_at && withdraws(each),
  );

/** As the database counts it (migration 0041): the person's word, who can say that it is not right; a doubt leaves the choice. */
function withdraws({ state, state_at, said_at, voice, body }: Statement<Withdrawal>): boolean {
  if (state === "withdrawn") return false;
  if (voice === "own" || voice === "confirmed") return state !== NOT_SO || said_at > state_at!;
  return state !== NOT_SO && body.could === "could";
}

/** What a refusal that is meant to bind in law (Mental Capacity Act 2005, sections 24 to 26) rests on. */
const NEEDS = ["adult", "capacity", "treatment", "signed", "life", "witness"] as const;
export type Need = (typeof NEEDS)[number];
/** has: it is there. open: nobody has said so yet, and the law does not ask for it in writing. missing: without it, it does not bind. */
export type Answered = "has" | "open" | "missing" | "doubted";
export type Binding = { may: "wish" | "may-bind" | "not-yet"; needs: { need: Need; answer: Answered }[] };

/** How it was signed, as far as that is known. `capacities`: what practitioners said of the person's capacity then. */
export type Made = { signed: boolean; witnessed: boolean; capacities: Capacity[] };
export const NOT_SIGNED: Made = { signed: false, witnessed: false, capacities: [] };

/** A signature as far as the law asks about it. */
export type SignedWord = { accountId: string; stance: Stance; capacity: Capacity | null; recorded: boolean };

/** How something was signed, of the signatures that count: by the person themselves, before a witness, with what was said of capacity. */
export function madeOfSigned(signatures: SignedWord[], personId: string): Made {
  return {
    signed: signatures.some((each) => each.accountId === personId && !each.recorded && isAgreement(each.stance)),
    witnessed: signatures.some(({ stance }) => stance === "witness"),
    capacities: newestOfEach(signatures).flatMap(({ capacity }) => capacity ?? []),
  };
}

/** The newest word of each on capacity: whoever signs again says it anew. */
const newestOfEach = (signatures: SignedWord[]): SignedWord[] => [
  ...new Map(signatures.filter(({ capacity }) => capacity !== null).map((each) => [each.accountId, each])).values(),
];

/**
 * What a treatment entry has, and what it needs still, to bind those who treat the person. The law takes it that somebody
 * can decide unless it is shown otherwise, so that nobody having looked does not stand against it; a doubt does.
 */
export function bindingOf(entry: Treatment, made: Made): Binding {
  if (entry.topic !== "refused" || entry.binding !== "yes") return { may: "wish", needs: [] };
  const is = (there: boolean): Answered => (there ? "has" : "missing");
  const needs: Binding["needs"] = [
    { need: "adult", answer: is(entry.adult === "yes") },
    { need: "capacity", answer: capacityIn(made.capacities) },
    { need: "treatment", answer: is(entry.text.trim() !== "") },
    { need: "signed", answer: is(made.signed) },
    ...(entry.life === "yes"
      ? ([
          { need: "life", answer: "has" },
          { need: "witness", answer: is(made.witnessed) },
        ] as const)
      : []),
  ];
  const holds = needs.every(({ answer }) => answer === "has" || answer === "open");
  return { may: holds ? "may-bind" : "not-yet", needs };
}

/** One doubt is told even where another practitioner had none: whoever reads has to look at both. */
function capacityIn(said: Capacity[]): Answered {
  if (said.includes("doubts")) return "doubted";
  return said.includes("could") ? "has" : "open";
}

export const datesOf = (statements: Statement[]): Statement<AdvanceDates> | null =>
  statements.find((each) => each.kind === advanceDates.kind) ?? null;

/** The next day on which the person wants to be asked, after this one; null where they chose none. Days are YYYY-MM-DD. */
export function nextAsk({ days, every }: Pick<AdvanceDates, "days" | "every">, after: string): string | null {
  const picked = days.filter((day) => day > after);
  const again = every === "never" ? [] : [inMonths(after, Number(every))];
  return [...picked, ...again].sort()[0] ?? null;
}

/** Where the person chose no day that is still to come. */
export const A_YEAR = 12;
export const askedNext = (dates: Pick<AdvanceDates, "days" | "every"> | null, after: string): string =>
  (dates && nextAsk(dates, after)) ?? inMonths(after, A_YEAR);
