import type { Room } from "./room.ts";

const OWN: Record<string, string> = {
  "my-story": "/story",
  strengths: "/strengths",
  "wellness-plan": "/wellness",
  goals: "/goals",
  plan: "/plan",
};

/** The page on which this statement stands among others: the goal it belongs to, or its room. */
export function placeOf({ personId, reach, statement, thread }: Pick<Room, "personId" | "reach" | "statement" | "thread">): string {
  const root = thread.statements.find((each) => each.statement_id === statement.root_id);
  const home = reach.own ? "" : `/people/${personId}`;
  if (root?.kind === "goal") return `${home}/goals/${root.statement_id}`;
  return reach.own ? (OWN[statement.section] ?? "/home") : home;
}
