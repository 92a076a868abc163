import type { Context } from "./web/context.ts";

const DAY = 24 * 60 * 60 * 1000;

/** Deletes what is over: sessions, links and attempts; and what was kept of closed records for as long as was said. */
export async function tidyUp({ accounts, database }: Pick<Context, "accounts" | "database">): Promise<void> {
  await accounts.tidy();
  await database.pool.query("select forget_what_is_over()");
}

/** Tidies up now and every day until stopped. A time that fails is told, and tried again a day later. */
export function keepTidy(context: Context): { stop(): Promise<void> } {
  const tidy = () =>
    tidyUp(context).catch((error: Error) =>
      console.error(`What is over could not be deleted; it is tried again in a day: ${error.message}`),
    );
  let running = tidy();
  const timer = setInterval(() => (running = tidy()), DAY);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
