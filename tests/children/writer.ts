// Writes statements on an embedded data folder without end, each in a transaction as a person, several asking at once.
// Prints "ready", then the id of every revision whose commit was answered.
import { newId } from "../../src/ground/core/id.ts";
import { migrate } from "../../src/ground/database/migrate.ts";
import { openConfigured } from "../../src/ground/database/open-configured.ts";
import { transaction } from "../../src/ground/database/transaction.ts";
import { append } from "../../src/record/statements/store.ts";
import { aPerson } from "../builders/people.ts";

const database = await openConfigured({ dataDir: process.argv[2]!, databaseUrl: null });
await migrate(database.pool);
const personId = await aPerson(database, "Person A");
console.log("ready");
await Promise.all(Array.from({ length: 4 }, () => writeOn()));

async function writeOn(): Promise<never> {
  const statementId = newId();
  let basedOn: string | null = null;
  for (;;) {
    const revisionId = newId();
    await transaction(database.pool, { provenAccount: personId }, (tx) =>
      append(tx, {
        personId,
        statementId,
        revisionId,
        basedOn,
        kind: "strength",
        section: "strengths",
        aboutId: null,
        rootId: statementId,
        voice: "own",
        authorId: personId,
        body: { text: revisionId.repeat(20) },
      }),
    );
    console.log(revisionId);
    basedOn = revisionId;
  }
}
