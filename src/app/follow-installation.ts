import { factsOf, logLine } from "../ground/core/log.ts";
import type { Context } from "../web/context.ts";
import { sayContent, watchContent } from "./serve-content.ts";
import { readInstallation } from "../ground/installation/installation.ts";

const EVERY = 2_000;

/**
 * Reads the installation again and again, so that what an administrator changes on one server holds on each within
 * seconds. It asks rather than listens: a question that fails is asked again, a lost connection that listened would go on
 * in silence. While the database is away, what was last read stays. The embedded database has one server.
 */
export function followInstallation({
  database,
  installation,
  setup,
  content,
}: Pick<Context, "database" | "installation" | "setup" | "content">) {
  if (database.kind === "embedded") return { stop: async () => {} };
  let told = false;
  const watch = watchContent({ content, installation });
  const look = async () => {
    try {
      installation.current = await readInstallation(database.pool);
      if (installation.current.ready) setup.code = null;
      // set up since: now there is a place to say it
      if (installation.current.ready && installation.current.contentServed === "") await sayContent(database, content);
      watch();
      told = false;
    } catch (error) {
      if (!told) logLine("warning", "installation-not-read", factsOf(error, { plain: true }));
      told = true;
    }
  };
  let looking: Promise<void> | null = null;
  const timer = setInterval(() => (looking ??= look().finally(() => (looking = null))), EVERY);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await looking;
    },
  };
}
