import { factsOf, logLine } from "../../../ground/core/log.ts";
import { transaction } from "../../../ground/database/transaction.ts";
import type { Context } from "../../../web/context.ts";
import type { Medicine } from "../shape.ts";
import { addTerms, putInForce } from "./store.ts";

/** As many terms are put in at once; in between, everybody else is served. */
export const AT_ONCE = 2000;

/** Lists that are coming in on this server. Whoever asks is told how far they are; when the server stops, they stop. */
export class Loading {
  readonly #ctx: Context;
  #stopped = false;
  #running: Promise<void> = Promise.resolve();

  constructor(ctx: Context) {
    this.#ctx = ctx;
  }

  /** Goes on after the answer was sent, as the administrator who loads it. */
  begin(accountId: string, listId: string, terms: Medicine[]): void {
    this.#running = this.#running.then(() =>
      this.#load(accountId, listId, terms).catch((error: Error) =>
        // the page says that it stopped, as nothing more comes in
        logLine("error", "medicines-not-loaded", factsOf(error)),
      ),
    );
  }

  async #load(accountId: string, listId: string, terms: Medicine[]): Promise<void> {
    const { pool } = this.#ctx.database;
    for (let from = 0; from < terms.length; from += AT_ONCE) {
      if (this.#stopped) return;
      const some = terms.slice(from, from + AT_ONCE);
      if (!(await transaction(pool, { provenAccount: accountId }, (tx) => addTerms(tx, listId, some)))) return;
    }
    // a long list takes a while, and nobody waits for it with a page open
    await transaction(pool, { provenAccount: accountId }, (tx) => putInForce(tx, listId), { within: 120_000 });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }
}
