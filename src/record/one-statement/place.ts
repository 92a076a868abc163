import type { Sections } from "../statements/sections.ts";
import type { Room } from "./room.ts";

/** The page on which this statement stands among others: the goal it belongs to, or its room. */
export function placeOf(
  sections: Sections,
  { personId, reach, statement, thread }: Pick<Room, "personId" | "reach" | "statement" | "thread">,
): string {
  const root = thread.statements.find((each) => each.statement_id === statement.root_id);
  const home = reach.own ? "" : `/people/${personId}`;
  if (root?.kind === "goal") return `${home}/goals/${root.statement_id}`;
  return reach.own ? (sections.named(statement.section)?.path ?? (statement.section === "plan" ? "/plan" : "/home")) : home;
}
