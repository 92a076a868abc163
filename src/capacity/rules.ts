import { isAside, type Statement } from "../record/statement.ts";
import type { CapacityRecord } from "./shape.ts";

export type Standing = "now" | "over" | "replaced" | "withdrawn";

/** The records, the newest assessment first. */
export const recordsIn = (statements: Statement[]): Statement<CapacityRecord>[] =>
  statements
    .filter((each) => each.kind === "capacity-record")
    .sort((a, b) => b.body.assessedOn.localeCompare(a.body.assessedOn) || b.created_at.getTime() - a.created_at.getTime());

/** What the person said about one, the oldest first. */
export const viewsOf = (statements: Statement[], recordId: string): Statement<{ text: string }>[] =>
  statements.filter((each) => each.kind === "capacity-view" && each.about_id === recordId && !isAside(each));

/** It ends by itself on its day; a later one about the same decision takes its place. Derived, never kept. Days are YYYY-MM-DD. */
export function standingOf(record: Statement<CapacityRecord>, all: Statement<CapacityRecord>[], today: string): Standing {
  if (isAside(record)) return "withdrawn";
  const newest = recordsIn(
    all.filter((each) => !isAside(each) && each.body.concerns !== "" && each.body.concerns === record.body.concerns),
  )[0];
  if (newest && newest.statement_id !== record.statement_id) return "replaced";
  return record.body.reviewOn > today ? "now" : "over";
}

/** Whose review has come and that nothing took the place of: the practitioner looks at it again. */
export const reviewsDue = (all: Statement<CapacityRecord>[], today: string): Statement<CapacityRecord>[] =>
  all.filter((each) => each.body.outcome !== "can" && standingOf(each, all, today) === "over" && !hasNewerWords(each, all));

/** Where it is about nothing of the record, a later one in the same words is the same decision. */
const hasNewerWords = (record: Statement<CapacityRecord>, all: Statement<CapacityRecord>[]): boolean =>
  all.some(
    (each) => !isAside(each) && each.body.decision.trim() === record.body.decision.trim() && each.body.assessedOn > record.body.assessedOn,
  );

/** The record that says now, of one of these, that the person cannot decide it. */
export const cannotNow = (all: Statement<CapacityRecord>[], things: string[], today: string): Statement<CapacityRecord> | null =>
  all.find((each) => things.includes(each.body.concerns) && each.body.outcome === "cannot" && standingOf(each, all, today) === "now") ??
  null;
