import pg from "pg";

/** A statement as it was handed to pg: one round trip. Without a name it was sent as plain text. */
export type Sent = { name?: string; text: string; values?: unknown[] };

type Query = (...given: unknown[]) => unknown;

/** Writes down every statement that goes to the database until it is stopped, in the order in which they go. */
export function recordQueries(): { stop(): Sent[] } {
  const sent: Sent[] = [];
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  prototype.query = function (this: unknown, ...given: unknown[]) {
    const [what, values] = given as [string | Sent, unknown[] | undefined];
    sent.push(typeof what === "string" ? { text: what, ...(Array.isArray(values) && { values }) } : { ...what });
    return query.apply(this, given);
  };
  return {
    stop: () => {
      prototype.query = query;
      return sent;
    },
  };
}
