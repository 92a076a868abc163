import type pg from "pg";
import { factsOf, logLine } from "../core/log.ts";
import { isAway } from "./trouble.ts";

/** Since when a database does not answer, in milliseconds of the clock. */
const away = new WeakMap<pg.Pool, number>();

/**
 * One line when the database is gone, and one when it is back, however many ask meanwhile: whoever runs the service is not left to
 * count the errors between.
 */
export async function noticed<T>(pool: pg.Pool, work: () => Promise<T>): Promise<T> {
  try {
    const result = await work();
    const since = away.get(pool);
    if (away.delete(pool)) logLine("info", "database-answers-again", { seconds: Math.round((Date.now() - since!) / 1000) });
    return result;
  } catch (error) {
    if (isAway(error) && !away.has(pool)) {
      away.set(pool, Date.now());
      logLine("error", "database-does-not-answer", factsOf(error, { plain: true }));
    }
    throw error;
  }
}
