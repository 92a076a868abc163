import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { openEmbedded } from "../../src/ground/database/open.ts";
import { migrate } from "../../src/ground/database/migrate.ts";
import { readCatalogue } from "./catalogue.ts";
import { filesOf } from "./files.ts";
import { readHistory } from "./history.ts";
import { FOLDERS, SCHEMA } from "./folders.ts";
import { unlikeDatabase } from "./proof.ts";

/** `npm run schema`: writes what the migrations have made into `schema/`, for people to read. */
const database = await openEmbedded();
try {
  await migrate(database.pool);
  const files = filesOf(await readCatalogue(database.pool), await readHistory());
  const unlike = await unlikeDatabase(database.pool, files);
  if (unlike.length > 0) throw new Error(`The files would say something else than the database has: ${unlike.join(", ")}`);
  for (const folder of FOLDERS) await rm(new URL(folder, SCHEMA), { recursive: true, force: true });
  for (const [name, text] of files) {
    await mkdir(new URL(dirname(name), SCHEMA), { recursive: true });
    await writeFile(new URL(name, SCHEMA), text);
  }
  console.log(`schema/ holds ${files.size} files.`);
} finally {
  await database.close();
}
