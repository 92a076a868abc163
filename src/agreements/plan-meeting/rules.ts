import type { Sections } from "../../record/statements/sections.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { about, isAside, tops } from "../../record/statements/statement.ts";
import { isImposed } from "../../record/reach/duty.ts";
import type { MeetingItem } from "./store.ts";
import { partOf, partsOf } from "./shape.ts";

export type Chosen = { statement: Statement; about: Statement[]; addedBy: string };
export type PartOfPlan = { part: string; chosen: Chosen[] };

export type MeetingView = {
  parts: PartOfPlan[];
  /** top statements that may still be chosen, by part */
  choices: { part: string; statements: Statement[] }[];
  /** could be chosen, but the person keeps them for themselves: they alone see these at all */
  kept: Statement[];
  /** chosen by somebody else and not shared with the one who looks */
  notSeen: number;
};

/** What the meeting looks like to somebody who sees these statements. */
export function meetingView(sections: Sections, items: MeetingItem[], statements: Statement[]): MeetingView {
  const byId = new Map(statements.map((each) => [each.statement_id, each]));
  const seen = items.filter((item) => byId.has(item.statement_id) && !isAside(byId.get(item.statement_id)!));
  const chosenIds = new Set(items.map((item) => item.statement_id));
  const parts = partsOf(sections)
    .map(({ part }) => ({
      part,
      chosen: seen
        .filter((item) => item.part === part)
        .map((item) => ({ statement: byId.get(item.statement_id)!, about: about(statements, item.statement_id), addedBy: item.added_by })),
    }))
    .filter((each) => each.chosen.length > 0);
  const fitting = tops(statements).filter(
    (each) => partOf(sections, each.kind) !== null && !chosenIds.has(each.statement_id) && !isAside(each) && !isImposed(each),
  );
  const free = fitting.filter((each) => !each.only_mine);
  const choices = partsOf(sections)
    .map(({ part }) => ({ part, statements: free.filter((each) => partOf(sections, each.kind) === part) }))
    .filter((each) => each.statements.length > 0);
  return {
    parts,
    choices,
    kept: fitting.filter((each) => each.only_mine),
    notSeen: items.filter((item) => !byId.has(item.statement_id)).length,
  };
}

/** The chosen statements in the plan's order, as they go into the agreement. */
export const inOrder = (view: MeetingView): { statement_id: string; part: string }[] =>
  view.parts.flatMap(({ part, chosen }) => chosen.map(({ statement }) => ({ statement_id: statement.statement_id, part })));

/** The position of what stands last. */
export const last = (items: MeetingItem[]): number => Math.max(0, ...items.map((item) => item.position));

/** New positions after one item moved a place up or down within its part; null when it is already at the end. */
export function moved(items: MeetingItem[], statementId: string, way: "up" | "down"): { statementId: string; position: number }[] | null {
  const item = items.find((each) => each.statement_id === statementId);
  if (!item) return null;
  const part = items.filter((each) => each.part === item.part);
  const from = part.indexOf(item);
  const to = way === "up" ? from - 1 : from + 1;
  if (to < 0 || to >= part.length) return null;
  const order = [...part];
  order.splice(from, 1);
  order.splice(to, 0, item);
  return order.map((each, index) => ({ statementId: each.statement_id, position: index + 1 }));
}
