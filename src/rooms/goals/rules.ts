import { BRING_BACK, PUT_AWAY } from "../../record/own-writing/rules.ts";
import { isAside, type Statement } from "../../record/statements/statement.ts";
import { DECLINED, NOT_NOW, WITHDRAWN } from "../../record/responses/rules.ts";
import { may, type Reach } from "../../record/reach/reach.ts";
import type { Goal, Mark } from "./shape.ts";

/** What a goal is just now: each is the act that made it so. A new one is active. No state is a failure. */
export const GOAL_STATES = ["active", "rest", "reached", "let go"] as const;
export type GoalState = (typeof GOAL_STATES)[number];

export const stateOf = ({ state }: Pick<Statement, "state">): GoalState => GOAL_STATES.find((each) => each === state) ?? "active";

/** What can become of a goal from here. Each can be undone. */
const NEXT: Record<GoalState, readonly GoalState[]> = {
  active: ["rest", "reached", "let go"],
  rest: ["active", "reached", "let go"],
  reached: ["active"],
  "let go": ["active"],
};

/** Only the person says what becomes of their goal. */
export const nextStates = (goal: Pick<Statement, "state">, reach: Reach): readonly GoalState[] => (reach.own ? NEXT[stateOf(goal)] : []);

/** The person's goals in their order, by state. */
export const goalsIn = (statements: Statement[], state: GoalState): Statement<Goal>[] =>
  statements.filter((each) => each.kind === "goal" && each.about_id === null && stateOf(each) === state);

/** Goals others suggested, that nothing has become of yet. */
export const suggestedGoals = (statements: Statement[]): Statement[] =>
  statements.filter((each) => each.kind === "suggestion" && each.about_id === null && ["", NOT_NOW].includes(each.state));

/** Suggested goals the person said no thank you to: they can think it over. */
export const declinedGoals = (statements: Statement[]): Statement[] =>
  statements.filter((each) => each.kind === "suggestion" && each.about_id === null && each.state === DECLINED);

/** The parts of a goal of one kind, in the order they were added: those in use, and those put away. */
export function partsOf<Body = any>(
  statements: Statement[],
  goalId: string,
  kind: string,
): { kept: Statement<Body>[]; away: Statement<Body>[] } {
  const all = statements
    .filter((each) => each.about_id === goalId && each.kind === kind)
    .sort((a, b) => a.created_at.getTime() - b.created_at.getTime());
  return { kept: all.filter((each) => !isAside(each)), away: all.filter((each) => each.state === PUT_AWAY) };
}

/** Marks for the line: only what the person marked or said is right. */
export const marksOf = (statements: Statement[], goalId: string): { day: Date; value: number; note: string }[] =>
  partsOf<Mark>(statements, goalId, "mark")
    .kept.filter((each) => each.voice !== "scribed")
    .map(({ said_at, body }) => ({ day: said_at, value: body.value, note: body.note }));

export const isDone = (step: Pick<Statement, "state">): boolean => step.state === "done";

export const PART_ACTS = ["done", "not done", PUT_AWAY, BRING_BACK] as const;
export type PartAct = (typeof PART_ACTS)[number];

/** What may be done with a part of a goal now: whoever may answer says that a step is done, the person puts away. */
export function allowedPartActs(part: Statement, reach: Reach): PartAct[] {
  if (part.state === WITHDRAWN) return [];
  const acts: PartAct[] = [];
  const away = part.state === PUT_AWAY;
  if (part.kind === "step" && !away && may(reach, "answer", part.section, part.root_id)) acts.push(isDone(part) ? "not done" : "done");
  if (reach.own) acts.push(away ? BRING_BACK : PUT_AWAY);
  return acts;
}

const PART_KINDS = ["step", "build-on", "place", "mark"] as const;
export type PartKind = (typeof PART_KINDS)[number];
export const isPartKind = (kind: unknown): kind is PartKind => PART_KINDS.includes(kind as PartKind);

/** Steps that are still to do, the one due first first; those without a day keep their order after them. */
export const stepsToDo = (steps: Statement[]): Statement[] =>
  steps
    .filter((each) => !isDone(each))
    .toSorted((a, b) => ((a.body.by ?? "9999") < (b.body.by ?? "9999") ? -1 : (a.body.by ?? "9999") > (b.body.by ?? "9999") ? 1 : 0));
