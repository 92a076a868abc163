/**
 * How long the database may take over what, in milliseconds. Somebody waits for each of these with a page open: after
 * a few seconds an honest answer helps more than a late one. Whatever is longer by nature asks for its own (transaction.ts).
 */
export const LIMITS = {
  /** for a free connection, or a new one */
  connecting: 4_000,
  /** for the first round trip of a transaction, which takes a few milliseconds where all is well */
  opening: 3_000,
  /** for one statement; the server stops it then */
  statement: 10_000,
  /** for its answer: a little longer than the server's own limit, for a server that does not answer at all */
  answer: 11_000,
  /** for a row that another transaction holds */
  lock: 5_000,
  /** for us between two statements: a transaction that nobody goes on with holds what it locked */
  idleInTransaction: 15_000,
  /** for one transaction from its first statement to its commit */
  transaction: 25_000,
};

/** The embedded database has one connection for all: whoever waits there waits for people, not for a fault. */
export const EMBEDDED_WAIT = 10_000;

/** An hour: for work at night that nobody waits for. */
export const WITHOUT_HURRY = 60 * 60 * 1000;
