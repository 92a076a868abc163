import type { Statement } from "../statements/statement.ts";

/** Acts about a statement of one's own: it is put away, and can be brought back. Its words stay either way. */
export const PUT_AWAY = "put away";
export const BRING_BACK = "bring back";

export const isPutAway = (statement: Statement): boolean => statement.state === PUT_AWAY;

/** Entries of a kind in the person's order: those in use, and those put away. */
export function entriesOf<Body>(statements: Statement[], kind: string): { kept: Statement<Body>[]; away: Statement<Body>[] } {
  const entries = statements.filter((each) => each.kind === kind && each.about_id === null);
  return { kept: entries.filter((each) => !isPutAway(each)), away: entries.filter(isPutAway) };
}

/** How many things others said beside an entry. */
export const saidBeside = (statements: Statement[], entry: Statement): number =>
  statements.filter((each) => each.root_id === entry.statement_id && each.about_id !== null && each.author_id !== entry.person_id).length;

export type Way = "up" | "down";

/**
 * The order after moving one entry past its neighbour of the same group; null where there is none on that side. Others
 * keep their places.
 */
export function movedWithin(entries: Statement[], statementId: string, way: Way, groupOf: (entry: Statement) => string): string[] | null {
  const moving = entries.find((each) => each.statement_id === statementId);
  if (!moving) return null;
  const group = entries.filter((each) => groupOf(each) === groupOf(moving));
  const other = group[group.indexOf(moving) + (way === "up" ? -1 : 1)];
  if (!other) return null;
  const swap = new Map([
    [moving.statement_id, other.statement_id],
    [other.statement_id, moving.statement_id],
  ]);
  return entries.map((each) => swap.get(each.statement_id) ?? each.statement_id);
}
