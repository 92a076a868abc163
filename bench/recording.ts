import pg from "pg";

/** A statement as it was handed to pg. Without a name it was sent as plain text. */
export type Sent = { name?: string; text: string; values?: unknown[] };
/** Statements that were sent without waiting for one another: one round trip to the database. */
export type Trip = Sent[];

type Query = (...given: unknown[]) => unknown;

/** Writes down every statement that goes to the database until it is stopped, in the order in which they go. */
export function recordQueries(): { stop(): Trip[] } {
  const trips: Trip[] = [];
  let underWay = 0;
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  prototype.query = function (this: unknown, ...given: unknown[]) {
    const [what, values] = given as [string | Sent, unknown[] | undefined];
    if (underWay++ === 0) trips.push([]);
    trips.at(-1)!.push(typeof what === "string" ? { text: what, ...(Array.isArray(values) && { values }) } : { ...what });
    const answered = () => void underWay--;
    const last = given.length - 1;
    if (typeof given[last] !== "function") {
      const answer = query.apply(this, given) as Promise<unknown>;
      answer.then(answered, answered);
      return answer;
    }
    const callback = given[last] as (...result: unknown[]) => void;
    const withCallback = given.with(last, (...result: unknown[]) => (answered(), callback(...result)));
    return query.apply(this, withCallback);
  };
  return {
    stop: () => {
      prototype.query = query;
      return trips;
    },
  };
}
