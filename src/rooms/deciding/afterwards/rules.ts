import { isAside, type Statement } from "../../../record/statements/statement.ts";
import { inTimeZone } from "../../../web/dates.ts";
import { decidedOf } from "../rules.ts";
import type { DecidedFor } from "../for-them/shape.ts";
import type { Decided } from "../shape.ts";
import { after, afterwards, effect, type After, type Afterwards, type Effect } from "./shape.ts";

export type EffectOverTime = { effect: Statement<Effect>; marks: Statement<After>[] };

/** What came of one decision: what was decided and when, how it was kept to, and what the person felt of it. */
export type Came = {
  decided: Statement<Decided | DecidedFor>[];
  took: Statement<Afterwards>[];
  effects: EffectOverTime[];
};

/** When it was: the day it is about, or the day it was said. YYYY-MM-DD. */
export const dayOf = ({ body, created_at }: Statement, timeZone: string): string => body.on ?? inTimeZone(created_at, timeZone);

/** Where it stands on a line of time: at the moment it was said, or in the middle of the day it is about. */
export function momentOf(statement: Statement, timeZone: string): Date {
  const { on } = statement.body;
  return on === null || on === undefined || on === inTimeZone(statement.created_at, timeZone)
    ? statement.created_at
    : new Date(`${on}T12:00:00Z`);
}

/** In the order of their days; on one day, in the order they were said. */
const byDay =
  (timeZone: string) =>
  (a: Statement, b: Statement): number =>
    momentOf(a, timeZone).getTime() - momentOf(b, timeZone).getTime() || (a.statement_id < b.statement_id ? -1 : 1);

const kept = <Body>(statements: Statement[], kind: string): Statement<Body>[] =>
  statements.filter((each) => each.kind === kind && !isAside(each));

/** What came of a decision, out of its own statements and those of the section that tells of afterwards. */
export function cameOf(decisions: Statement[], told: Statement[], decisionId: string, timeZone: string): Came {
  const order = byDay(timeZone);
  const ofIt = (each: Statement): boolean => each.body.decision === decisionId;
  const marks = kept<After>(told, after.kind);
  return {
    decided: decidedOf(decisions, decisionId),
    took: kept<Afterwards>(told, afterwards.kind).filter(ofIt).sort(order),
    effects: kept<Effect>(told, effect.kind)
      .filter(ofIt)
      .sort((a, b) => a.created_at.getTime() - b.created_at.getTime())
      .map((each) => ({ effect: each, marks: marks.filter((mark) => mark.about_id === each.statement_id).sort(order) })),
  };
}

export const isNothing = ({ took, effects }: Came): boolean => took.length === 0 && effects.length === 0;

/** The same, of the time since a moment: what was named before stays where it was marked since. */
export function since(came: Came, from: Date | null): Came {
  if (from === null) return came;
  const later = (each: Statement): boolean => each.created_at >= from;
  return {
    decided: came.decided.filter(later),
    took: came.took.filter(later),
    effects: came.effects
      .map(({ effect, marks }) => ({ effect, marks: marks.filter(later) }))
      .filter(({ effect, marks }) => marks.length > 0 || later(effect)),
  };
}

/** Everything of it as the table tells it, in the order of its days. */
export type Told = { statement: Statement; what: "decided" | "took" | "mark"; of: Statement<Effect> | null };
export function toldOf({ decided, took, effects }: Came, timeZone: string): Told[] {
  const all: Told[] = [
    ...decided.map((statement) => ({ statement, what: "decided" as const, of: null })),
    ...took.map((statement) => ({ statement, what: "took" as const, of: null })),
    ...effects.flatMap(({ effect, marks }) => marks.map((statement) => ({ statement, what: "mark" as const, of: effect }))),
  ];
  const order = byDay(timeZone);
  return all.sort((a, b) => order(a.statement, b.statement));
}

/** The decisions that something came of, or that something was decided about. */
export const withAfterwards = (decisions: Statement[], told: Statement[]): Statement[] =>
  decisions.filter(
    (each) =>
      each.kind === "decision" &&
      !isAside(each) &&
      (decidedOf(decisions, each.statement_id).length > 0 ||
        told.some((one) => one.about_id === null && one.body.decision === each.statement_id)),
  );
