import { forgetWhatIsOver } from "../agreements/sealed/forget.ts";
import { HeadsKept } from "../agreements/sealed/heads.ts";
import { factsOf, logLine } from "../ground/core/log.ts";
import { places } from "../ground/database/places.ts";
import { removeLeftBehind } from "../shells/taking/spool.ts";
import type { Context } from "../web/context.ts";

const DAY = 24 * 60 * 60 * 1000;

/** Deletes what is over: sessions, links and attempts; what was kept of closed records for as long as was said; files that a killed process left. */
export async function tidyUp({
  accounts,
  database,
  seals,
  config,
}: Pick<Context, "accounts" | "database" | "seals" | "config">): Promise<void> {
  await accounts.tidy();
  await forgetWhatIsOver(database.accounts, seals, places(config.dataDir).heads);
  await removeLeftBehind(places(config.dataDir).taking);
}

const HALF_A_MINUTE = 30 * 1000;

/** Writes down every half minute, and when stopped, the heads of the chains of seals, outside the database. */
export async function keepHeads({ database, config }: Pick<Context, "database" | "config">): Promise<{ stop(): Promise<void> }> {
  const heads = new HeadsKept(database.accounts, places(config.dataDir).heads);
  await heads.begin();
  const keep = () => heads.keep().catch((error: Error) => logLine("error", "heads-not-kept", factsOf(error)));
  let running = Promise.resolve();
  const timer = setInterval(() => (running = running.then(keep)), HALF_A_MINUTE);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
      await keep();
    },
  };
}

const MINUTE = 60 * 1000;

/** Sends now and every minute what waits to be sent, until stopped: what could not be sent in its moment, or was stopped before. */
export function keepSending({ accounts }: Pick<Context, "accounts">): { stop(): Promise<void> } {
  const sendNow = () => accounts.sendDue().catch((error: Error) => logLine("error", "messages-wait", factsOf(error)));
  let running = sendNow();
  const timer = setInterval(() => (running = running.then(sendNow)), MINUTE);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
      await accounts.settled();
    },
  };
}

/** Tidies up now and every day until stopped. A time that fails is told, and tried again a day later. */
export function keepTidy(context: Context): { stop(): Promise<void> } {
  const tidy = () => tidyUp(context).catch((error: Error) => logLine("error", "not-tidied", { ...factsOf(error), again: "in a day" }));
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
