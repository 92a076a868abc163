import { isAside, type Statement } from "../../record/statements/statement.ts";
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

/** The record that says now, of one of these, that the person cannot decide it. */
export const cannotNow = (all: Statement<CapacityRecord>[], things: string[], today: string): Statement<CapacityRecord> | null =>
  all.find((each) => things.includes(each.body.concerns) && each.body.outcome === "cannot" && standingOf(each, all, today) === "now") ??
  null;
