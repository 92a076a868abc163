import { reviewState } from "../agreements/rules.ts";

/** What is known about one person on the list; counts are of what the actor may see. Days are YYYY-MM-DD. */
export type CaseRow = PlanFacts & {
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
};

/** The newest plan, as far as it needs the actor. */
export type PlanFacts = {
  agreement_id: string | null;
  review_on: string | null;
  /** a plan was put forward to the actor, who has not said anything to it */
  to_sign: boolean;
  /** the actor recorded that the person could not take part: the day to ask again */
  ask_again_on: string | null;
};

export type Need =
  | { what: "question"; since: Date; count: number }
  | { what: "sign" }
  | { what: "ask-again"; day: string }
  | { what: "review"; day: string; due: boolean }
  | { what: "news"; count: number; since: Date | null };

type Facts = PlanFacts & Pick<CaseRow, "questions" | "asked_at" | "news" | "looked_at">;

/** What needs the actor about a person, most pressing first; [] when nothing does. */
export function needs(row: Facts, today: string): Need[] {
  const list: Need[] = [];
  if (row.questions > 0 && row.asked_at) list.push({ what: "question", since: row.asked_at, count: row.questions });
  if (row.to_sign) list.push({ what: "sign" });
  if (row.ask_again_on !== null && row.ask_again_on <= today) list.push({ what: "ask-again", day: row.ask_again_on });
  if (row.review_on !== null) {
    const state = reviewState(row.review_on, today);
    if (state !== "later") list.push({ what: "review", day: row.review_on, due: state === "due" });
  }
  if (row.news > 0) list.push({ what: "news", count: row.news, since: row.looked_at });
  return list;
}

/** What is only new waits for nobody. */
export const isWaiting = (list: Need[]): boolean => list.some((need) => need.what !== "news");

const PRESSING = ["question", "sign", "ask-again", "overdue", "review", "news"];
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
  if (first?.what === "question" && second?.what === "question") return first.since.getTime() - second.since.getTime();
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
