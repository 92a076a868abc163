import { sayer } from "../../../tests/builders/sayer.ts";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { transaction } from "../../ground/database/transaction.ts";
import type { Database } from "../../ground/database/open.ts";
import { say } from "../statements/say.ts";
import { readHistory, readStatement } from "../statements/store.ts";
import { aGrant, aPerson, aSupporter } from "../../../tests/builders/people.ts";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import { keepVersion } from "./store.ts";
import { versionsOf } from "./rules.ts";

let database: Database;
let personId: string;
let scribeId: string;
beforeAll(async () => {
  database = await emptyDatabase();
  personId = await aPerson(database);
  scribeId = await aSupporter(database, personId);
  await aGrant(database, personId, { accountId: scribeId, sections: ["goals"] });
});
afterAll(() => database.close());

const as = <T>(accountId: string, work: Parameters<typeof transaction<T>>[2]) =>
  transaction(database.pool, { provenAccount: accountId }, work);

type Write = { who: number; text: string; looksFirst: boolean };

/** Two windows on one statement; each writes on from what it saw last, however old that is. Answers all that was acknowledged. */
async function write(statementId: string, writes: Write[], writers: string[]): Promise<Map<string, string>> {
  const first = newId();
  const saved = new Map([[first, "begun"]]);
  const seen: string[] = writers.map(() => first);
  await as(writers[0]!, (tx, actor) =>
    say(sayer(tx, actor!), {
      personId,
      statementId,
      revisionId: first,
      basedOn: null,
      kind: "goal",
      voice: voiceOf(writers[0]!),
      body: { text: "begun" },
    }),
  );
  for (const { who, text, looksFirst } of writes) {
    const accountId = writers[who]!;
    await as(accountId, async (tx, actor) => {
      const now = (await readStatement(tx, personId, statementId))!;
      if (looksFirst) seen[who] = now.revision_id;
      // the person has made these words their own: whoever wrote them down no longer writes in them
      if (accountId !== personId && now.voice !== "scribed") return;
      const revisionId = newId();
      const answer = await say(sayer(tx, actor!), {
        personId,
        statementId,
        revisionId,
        basedOn: seen[who]!,
        kind: "goal",
        voice: voiceOf(accountId),
        body: { text },
      });
      expect(answer.ok).toBe(true);
      saved.set(revisionId, text);
      seen[who] = revisionId;
    });
  }
  return saved;
}

const voiceOf = (accountId: string) => (accountId === personId ? ("own" as const) : ("scribed" as const));

const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
  .filter((text) => text.trim() !== "" && !text.includes("\u0000") && text.isWellFormed());
const writes = fc.array(fc.record({ who: fc.constantFrom(0, 1), text: words, looksFirst: fc.boolean() }), { maxLength: 10 });

it.each([
  ["the person in two windows", () => [personId, personId]],
  ["somebody who writes down and the person", () => [scribeId, personId]],
])("keeps every revision of %s, in any order of theirs, and settling loses none", async (_who, writers) => {
  await fc.assert(
    fc.asyncProperty(writes, async (given) => {
      const statementId = newId();
      const saved = await write(statementId, given, writers());
      const { statement, history } = await as(personId, async (tx) => ({
        statement: (await readStatement(tx, personId, statementId))!,
        history: await readHistory(tx, personId, statementId),
      }));
      expect(new Map(history.map((each) => [each.revision_id, each.body.text.replaceAll("\r\n", "\n")]))).toEqual(
        new Map([...saved].map(([id, text]) => [id, text.replaceAll("\r\n", "\n")])),
      );
      expect(statement.revisions).toBe(history.length);
      // what nobody wrote on from stands: it is the current version, or one beside it
      const parents = new Set(history.map((each) => each.parent_revision_id));
      const versions = versionsOf(statement, history);
      expect(versions.map((each) => each.revision_id).sort()).toEqual(
        history
          .map((each) => each.revision_id)
          .filter((id) => !parents.has(id))
          .sort(),
      );

      const keep = versions.at(-1)!;
      const revisionId = newId();
      await as(personId, (tx, actor) => keepVersion(tx, actor!, { statement, versions, keep, revisionId }));
      const after = await as(personId, async (tx) => ({
        statement: (await readStatement(tx, personId, statementId))!,
        count: (await readHistory(tx, personId, statementId)).length,
      }));
      expect(after.statement).toMatchObject({ revision_id: revisionId, clash_ids: [], body: keep.body });
      expect(after.count).toBe(history.length + 1);
    }),
    { numRuns: 25 },
  );
});
