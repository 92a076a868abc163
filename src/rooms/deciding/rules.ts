import { PERSONS } from "../../record/statements/kinds.ts";
import { isAside, type Statement } from "../../record/statements/statement.ts";
import { decidedFor, type DecidedFor } from "./for-them/shape.ts";
import { decided, decision, matters, option, point, preparation, withoutNothing } from "./shape.ts";
import type { Decided, Decision, Matters, Option, Point, Preparation, Side } from "./shape.ts";

/** Leaving things as they are is an option of every decision; what is said of it is about the decision itself. */
export const NOTHING = "nothing";

/** One thing that is good or hard about an option, and how much it matters to the person. */
export type Cell = { point: Statement<Point>; weight: Statement<Matters> | null };
/** One line of the grid; `option` is null for leaving things as they are. */
export type Row = {
  key: string;
  option: Statement<Option> | null;
  good: Cell[];
  bad: Cell[];
  /** what the person says matters about the option as a whole */
  matters: Statement<Matters>[];
};
export type Grid = { rows: Row[]; /** why leaving things as they are is no option, where the person said so */ without: Statement | null };

const byTime = (a: Statement, b: Statement): number =>
  a.created_at.getTime() - b.created_at.getTime() || (a.statement_id < b.statement_id ? -1 : 1);

const aboutIt = <Body>(statements: Statement[], aboutId: string, kind: string): Statement<Body>[] =>
  statements.filter((each) => each.kind === kind && each.about_id === aboutId && !isAside(each)).sort(byTime);

export const decisionsIn = (statements: Statement[]): Statement<Decision>[] => statements.filter((each) => each.kind === decision.kind);

/** Every option with what was said about it. Leaving things as they are stands there unless the person said why not. */
export function gridOf(statements: Statement[], rootId: string): Grid {
  const without = aboutIt<{ text: string }>(statements, rootId, withoutNothing.kind).at(-1) ?? null;
  const rows = aboutIt<Option>(statements, rootId, option.kind).map((each) => rowOf(statements, each.statement_id, each));
  return { rows: without ? rows : [...rows, rowOf(statements, rootId, null)], without };
}

function rowOf(statements: Statement[], aboutId: string, option: Statement<Option> | null): Row {
  const cells = (side: Side): Cell[] =>
    aboutIt<Point>(statements, aboutId, point.kind)
      .filter((each) => each.body.side === side)
      .map((each) => ({ point: each, weight: aboutIt<Matters>(statements, each.statement_id, matters.kind).at(-1) ?? null }));
  return {
    key: option ? option.statement_id : NOTHING,
    option,
    good: cells("good"),
    bad: cells("bad"),
    matters: aboutIt<Matters>(statements, aboutId, matters.kind),
  };
}

/** What was decided, by whomever, the newest last. */
export const decidedOf = (statements: Statement[], rootId: string): Statement<Decided | DecidedFor>[] =>
  [decided, decidedFor].flatMap(({ kind }) => aboutIt<Decided | DecidedFor>(statements, rootId, kind)).sort(byTime);

/** Somebody with authority decided it for the person. */
export const isForThem = (it: Statement): it is Statement<DecidedFor> => it.kind === decidedFor.kind;

/** The person's preparations, the newest last; of one decision where it is named. */
export const preparationsIn = (statements: Statement[], decisionId?: string): Statement<Preparation>[] =>
  statements
    .filter((each) => each.kind === preparation.kind && !isAside(each) && (decisionId === undefined || each.body.decision === decisionId))
    .sort(byTime);

/** What the person does next, as an offer: never more than one thing. */
export type Next = "prepare" | "options" | "weigh" | "decide";

export function nextFor(statements: Statement[], rootId: string, preparations: number): Next | null {
  const { rows } = gridOf(statements, rootId);
  if (decidedOf(statements, rootId).length > 0) return null;
  const said = rows.flatMap((row) => [...row.good, ...row.bad]);
  if (said.length === 0 && preparations === 0) return "prepare";
  if (rows.every((row) => row.option === null)) return "options";
  const mattering = rows.flatMap((row) => row.matters);
  if (said.some((cell) => cell.weight === null) && mattering.length === 0) return "weigh";
  return "decide";
}

/** The person's own: what they say themselves, or had written down and said to be right. */
export const isTheirOwn = ({ voice }: Pick<Statement, "voice">): boolean => voice === "own" || voice === "confirmed";
export const isPersons = ({ voice }: Pick<Statement, "voice">): boolean => (PERSONS as readonly string[]).includes(voice);

/** What can be picked into a preparation: the person's strengths and what stands in their wellness plan, in their order. */
export const pickable = (statements: Statement[]): Statement[] =>
  statements.filter((each) => ["strength", "wellness-entry"].includes(each.kind) && each.about_id === null && !isAside(each));
