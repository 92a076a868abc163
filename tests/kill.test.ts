import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { migrate } from "../src/ground/database/migrate.ts";
import { openConfigured } from "../src/ground/database/open-configured.ts";
import { isId } from "../src/ground/core/id.ts";
import { lineBeginning, startChild } from "./children/start-child.ts";

/** More rounds for a longer run: KILL_ROUNDS=200 npx vitest run tests/kill.test.ts */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 20);

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "ownterms-kill-"));
  const database = await openConfigured({ dataDir, databaseUrl: null });
  await migrate(database.pool);
  await database.close();
});
afterAll(() => rm(dataDir, { recursive: true }));

it(
  `loses nothing that was answered, killed ${ROUNDS} times under writes`,
  async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const before = acknowledged.length;
      // in some rounds before anything was answered
      acknowledged.push(...(await writeUntilKilled((round + 1) % 4)));
      expect(acknowledged.length).toBeGreaterThanOrEqual(before);
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(ROUNDS);

    const database = await openConfigured({ dataDir, databaseUrl: null });
    const { rows } = await database.pool.query<{ id: string; text: string }>(
      "select revision_id as id, body->>'text' as text from revision",
    );
    const { rows: current } = await database.pool.query<{ lost: number }>(
      "select count(*) as lost from statement where not exists (select from revision where revision.revision_id = statement.revision_id)",
    );
    await database.close();
    const found = new Map(rows.map((row) => [row.id, row.text]));
    expect(acknowledged.filter((id) => !found.has(id))).toEqual([]);
    expect(rows.filter((row) => row.text !== row.id.repeat(20))).toEqual([]);
    expect(current[0]!.lost).toBe(0);
  },
  30_000 + ROUNDS * 10_000,
);

/** The revisions that a writer said were saved before it was killed: a moment after it had said so of this many. */
async function writeUntilKilled(answered: number): Promise<string[]> {
  const child = startChild("tests/children/writer.ts", [dataDir]);
  await lineBeginning(child, "ready");
  const saved: string[] = [];
  const kill = () => sleep(Math.random() * 100).then(() => child.process.kill("SIGKILL"));
  let killing = answered === 0 ? kill() : null;
  for (let next = await child.lines.next(); !next.done; next = await child.lines.next()) {
    saved.push(next.value);
    if (saved.length === answered) killing = kill();
  }
  await killing;
  expect(await child.ended, child.errors()).toBe("SIGKILL");
  // the last line may have been cut by the kill
  return saved.filter(isId);
}
