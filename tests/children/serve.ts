// the product as `npm start` runs it; a request to /slow takes half a second, so that a stop can come in the middle of it
import { setTimeout as sleep } from "node:timers/promises";
import { readConfig } from "../../src/config.ts";
import { FolderInUse } from "../../src/database/lock.ts";
import { NoDatabase } from "../../src/database/open-configured.ts";
import { CannotStart, start } from "../../src/start.ts";
import { tellOperator } from "../../src/tell-operator.ts";

await tellOperator([CannotStart, NoDatabase, FolderInUse], async () => {
  await start(readConfig(process.env), {
    prepare: async ({ fastify, database }) => {
      // as if it had been set up: before that, every page leads to the set-up
      await database.pool.query("insert into installation (name) values ('Installation A') on conflict do nothing");
      fastify.get("/slow", async (request) => {
        console.log("slow begun");
        await sleep(500);
        return { answered: request.url };
      });
    },
  });
});
