import type { Statement } from "./statement.ts";

const at = (time: Date | string): Date => new Date(time);
const maybeAt = (time: Date | string | null): Date | null => (time === null ? null : new Date(time));

/** Times come out of JSON as text. */
export const withTimes = (statement: Statement): Statement => ({
  ...statement,
  said_at: at(statement.said_at),
  state_at: maybeAt(statement.state_at),
  created_at: at(statement.created_at),
});
