/** A transaction took longer than anybody waits for a page. All of it was taken back. */
export class TookTooLong extends Error {
  constructor(milliseconds: number) {
    super(`The transaction was not done after ${milliseconds} ms.`);
  }
}

/** The connection broke while the commit was under way: whether it was kept cannot be known from here. */
export class CommitUnknown extends Error {
  constructor(cause: unknown) {
    super("The database did not answer the commit.", { cause });
  }
}

/** Connections that were refused, cut, or led nowhere. */
const OF_THE_NETWORK = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
]);

/** As pg says it, which has no codes for these. */
const OF_THE_CONNECTION =
  /^(timeout exceeded when trying to connect|timeout expired|Query read timeout|Connection terminated|Client (has encountered a connection error|was closed) and is not queryable|Cannot use a pool after calling end on the pool)/;

/**
 * Classes of PostgreSQL's codes: a connection that failed, nothing left (connections, memory, disk), stopped by limit or
 * by its operator, and trouble of its machine; 25P03 and 25P04 are the limits of a transaction, 55P03 that of a lock.
 * While one server takes over from another: 25006, it takes no writes yet; 28, it does not know the login; 3D, nor the database.
 */
const OF_THE_SERVER = /^(08|28|3D|53|57|58)[0-9A-Z]{3}$|^25(P0[34]|006)$|^55P03$/;

/** The database is away, hangs, or has no room: nothing that another try in a minute could not mend. */
export function isDatabaseTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof TookTooLong || error instanceof CommitUnknown) return true;
  const code = (error as { code?: unknown }).code;
  if (typeof code === "string" && (OF_THE_NETWORK.has(code) || OF_THE_SERVER.test(code))) return true;
  if (OF_THE_CONNECTION.test(error.message)) return true;
  // a name with several addresses: each of them failed
  if (error instanceof AggregateError) return error.errors.some(isDatabaseTrouble);
  return error.cause !== undefined && isDatabaseTrouble(error.cause);
}

/** No connection can be made, or it does not last: the database, or the way to it, is gone for everybody. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (isConnectionLost(error) || OF_THE_CONNECTION.test(error.message)) return true;
  if (error instanceof AggregateError) return error.errors.some(isAway);
  return error.cause !== undefined && isAway(error.cause);
}

/** The connection itself is gone, so nothing that was sent on it can have been done but for a commit. */
export function isConnectionLost(error: unknown): boolean {
  const { code = "", message = "" } = error as { code?: string; message?: string };
  return OF_THE_NETWORK.has(code) || /^(57P0|08)/.test(code) || /^(Connection terminated|Client has encountered)/.test(message);
}
