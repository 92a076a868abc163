import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../src/ground/config.ts";
import { linkKey } from "../src/rooms/crisis-card/address.ts";
import { NoDatabase } from "../src/ground/database/open-configured.ts";
import { CannotStart, start } from "../src/app/start.ts";
import { tellOperator } from "../src/ground/tell-operator.ts";
import { demoPage } from "./page.tsx";
import { tellEverybody } from "./people.ts";

/** `npm run demo`: the same product on a throw-away data folder, with invented people. Ends with its folder. */
await tellOperator([CannotStart, NoDatabase], async () => {
  const folder = await mkdtemp(join(tmpdir(), "ownterms-demo-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  // what is set for the real thing is not touched by the demonstration
  const { PORT, HOST } = process.env;
  const config = readConfig({ PORT, HOST, DATA_DIR: folder }, true);
  console.log("Telling the lives of the invented people …");
  try {
    const started = await start(config, {
      signals: false,
      say: () => {},
      prepare: async (context) =>
        demoPage(context, await tellEverybody(context.database, context.house.kinds, linkKey(context), context.seals)),
    });
    console.log(`The demonstration is at ${config.baseUrl}/demo, for this machine alone. Ctrl+C ends it, and with it all its words.`);
    const end = async () => {
      await started.stop();
      await remove();
      process.exit(0);
    };
    process.once("SIGINT", end);
    process.once("SIGTERM", end);
  } catch (error) {
    await remove();
    throw error;
  }
});
