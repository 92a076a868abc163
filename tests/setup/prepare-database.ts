import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "../../src/database/open.ts";
import { migrate } from "../../src/database/migrate.ts";

/** Prepares a migrated empty embedded database once; each test file starts from a copy of it (tests/setup/database.ts). */
export default async function prepare(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "ownterms-test-"));
  const database = await openEmbedded();
  await migrate(database.pool);
  const copy = await database.embedded!.dumpDataDir("none");
  await writeFile(join(folder, "empty.tar"), Buffer.from(await copy.arrayBuffer()));
  await database.close();
  process.env.OWNTERMS_TEST_COPY = join(folder, "empty.tar");
  return () => rm(folder, { recursive: true });
}
