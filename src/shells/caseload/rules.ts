import type { AuthorityKind } from "../../ground/core/authority.ts";
import { reviewState } from "../../agreements/sealed/rules.ts";
import type { Owed } from "./owed.ts";

/** What is known about one person on the list; counts are of what the actor may see. Days are YYYY-MM-DD. */
export type CaseRow = {
  person_id: string;
  called: string;
  pronouns: string;
  teams: string[];
  relationship: string | null;
  /** when the actor last saw what is shared as a whole */
  looked_at: Date | null;
  /** open questions of the person's, and when the oldest was asked */
  questions: number;
  asked_at: Date | null;
  /** changed or said since then */
  news: number;
  agreements: AgreementFacts[];
  /** choices in advance stand, of which the actor may see something */
  advance: boolean;
  /** under what the actor acts for them, now; until: the last day, null for no end */
  acting?: { as: AuthorityKind; until: string | null }[];
  /** the day on which the oldest record of what they could decide ended; null where none did, or it is another's to look at */
  capacity_due?: string | null;
  /** what the actor's service owes the person; nothing where it is not the actor's to give */
  owed?: Owed;
};

/** The newest agreement of a kind, as far as it needs the actor. */
export type AgreementFacts = {
  agreementId: string;
  kind: string;
  reviewOn: string;
  /** it was put forward to the actor, who has not said anything to it */
  toSign: boolean;
  /** the actor recorded that the person could not take part: the day to ask again */
  askAgainOn: string | null;
  /** somebody said lately of a signature in their name that it was not them; YYYY-MM-DD */
  disputedOn?: string | null;
  /** false where something was decided that was not put forward, and is looked at again all the same */
  putForward?: boolean;
};

type OfAgreement = { kind: string; agreementId: string };
export type Need =
  | { what: "question"; since: Date; count: number }
  | { what: "ask"; since: Date; count: number }
  | { what: "afterwards"; since: string }
  | ({ what: "sign" } & OfAgreement)
  | ({ what: "disputed"; day: string } & OfAgreement)
  | ({ what: "ask-again"; day: string } & OfAgreement)
  | ({ what: "review"; day: string; due: boolean } & OfAgreement)
  | { what: "capacity"; day: string }
  | { what: "news"; count: number; since: Date | null };

type Facts = Pick<CaseRow, "agreements" | "questions" | "asked_at" | "news" | "looked_at" | "capacity_due" | "owed">;

/** What needs the actor about a person, most pressing first; [] when nothing does. */
export function needs(row: Facts, today: string): Need[] {
  return [
    ...(row.questions > 0 && row.asked_at ? [{ what: "question", since: row.asked_at, count: row.questions } as const] : []),
    ...(row.owed?.asks ? [{ what: "ask", ...row.owed.asks } as const] : []),
    ...(row.owed?.afterwards ? [{ what: "afterwards", since: row.owed.afterwards } as const] : []),
    ...[
      ...row.agreements.flatMap((each) => ofAgreement(each, today)),
      ...(row.capacity_due && row.capacity_due <= today ? [{ what: "capacity", day: row.capacity_due } as const] : []),
    ].sort((a, b) => pressing(a) - pressing(b)),
    ...(row.news > 0 ? [{ what: "news", count: row.news, since: row.looked_at } as const] : []),
  ];
}

function ofAgreement({ agreementId, kind, reviewOn, toSign, askAgainOn, disputedOn }: AgreementFacts, today: string): Need[] {
  const of = { agreementId, kind };
  const state = reviewState(reviewOn, today);
  return [
    ...(disputedOn ? [{ what: "disputed", day: disputedOn, ...of } as const] : []),
    ...(toSign ? [{ what: "sign", ...of } as const] : []),
    ...(askAgainOn !== null && askAgainOn <= today ? [{ what: "ask-again", day: askAgainOn, ...of } as const] : []),
    ...(state === "later" ? [] : [{ what: "review", day: reviewOn, due: state === "due", ...of } as const]),
  ];
}

/** What is only new waits for nobody. */
export const isWaiting = (list: Need[]): boolean => list.some((need) => need.what !== "news");

const PRESSING = ["question", "ask", "afterwards", "disputed", "sign", "ask-again", "overdue", "capacity", "review", "news"];
const pressing = (need: Need): number => PRESSING.indexOf(need.what === "review" && need.due ? "overdue" : need.what);
const rank = (list: Need[]): number => Math.min(PRESSING.length, ...list.map(pressing));

export type Listed = { row: CaseRow; needs: Need[] };

/** Whoever waits for an answer first, then reviews by their day with those overdue before others, then news, then by name. */
export function inOrderOfNeed(rows: CaseRow[], today: string): Listed[] {
  return rows
    .map((row) => ({ row, needs: needs(row, today) }))
    .sort((a, b) => rank(a.needs) - rank(b.needs) || withinRank(a, b) || a.row.called.localeCompare(b.row.called, "en-GB"));
}

function withinRank(a: Listed, b: Listed): number {
  const [first, second] = [a.needs[0], b.needs[0]];
  if ((first?.what === "question" || first?.what === "ask") && second?.what === first.what)
    return first.since.getTime() - second.since.getTime();
  if (first?.what === "afterwards" && second?.what === "afterwards") return first.since.localeCompare(second.since);
  if (first?.what === "review" && second?.what === "review") return first.day.localeCompare(second.day);
  return 0;
}

/** Whose turn is next after somebody's, in the order of need; null at the end of the list. */
export function nextAfter(listed: Listed[], personId: unknown): string | null {
  const at = listed.findIndex((each) => each.row.person_id === personId);
  return listed[at + 1]?.row.person_id ?? null;
}

/** By name, in any part of it, whatever the case. */
export const named = (rows: CaseRow[], query: string): CaseRow[] => {
  const wanted = query.trim().toLocaleLowerCase("en-GB");
  return wanted === "" ? rows : rows.filter((row) => row.called.toLocaleLowerCase("en-GB").includes(wanted));
};
