// the product as `npm start` runs it; a request to /slow takes half a second, so that a stop can come in the middle of it,
// and one to /never has no end
import { setTimeout as sleep } from "node:timers/promises";
import { readConfig } from "../../src/ground/config.ts";
import { FolderInUse } from "../../src/ground/database/lock.ts";
import { WrongSchema } from "../../src/ground/database/migrate.ts";
import { NoDatabase } from "../../src/ground/database/open-configured.ts";
import { transaction } from "../../src/ground/database/transaction.ts";
import { append } from "../../src/record/statements/store.ts";
import { CannotStart, start } from "../../src/app/start.ts";
import { personRoute } from "../../src/web/route.ts";
import { tellOperator } from "../../src/ground/tell-operator.ts";

await tellOperator([CannotStart, NoDatabase, WrongSchema, FolderInUse], async () => {
  await start(readConfig(process.env), {
    prepare: async (context) => {
      const { fastify, database } = context;
      // as if it had been set up: before that, every page leads to the set-up
      await database.pool.query("insert into installation (name) values ('Installation A') on conflict do nothing");
      fastify.get("/slow", async (request) => {
        console.log("slow begun");
        await sleep(500);
        return { answered: request.url };
      });
      // somebody's words, written through all of the product but a page of its own
      personRoute(context, "POST", "/note", async ({ tx, personId, form }) => {
        const [kind, section, voice] = ["strength", "strengths", "own"] as const;
        const id = String(form.id);
        const about = { aboutId: null, rootId: id, basedOn: null, authorId: personId, body: { text: id } };
        await append(tx, { personId, statementId: id, revisionId: id, kind, section, voice, ...about });
        return { json: { kept: id } };
      });
      // in an open transaction, as a page that waits for something that does not come
      fastify.get("/never", () =>
        transaction(database.pool, { token: null }, () => {
          console.log("never begun");
          return new Promise<never>(() => {});
        }),
      );
    },
  });
});
