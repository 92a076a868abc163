import { existsSync } from "node:fs";
import { beginChains } from "../agreements/sealed/begin-chains.ts";
import { SEALS, sealsUnder } from "../agreements/sealed/chain.ts";
import { asOwner, readConfig, type Config } from "../ground/config.ts";
import { keyFrom } from "../ground/core/key.ts";
import { FolderInUse } from "../ground/database/lock.ts";
import { WrongSchema } from "../ground/database/migrate.ts";
import type { Database } from "../ground/database/open.ts";
import { NoDatabase, openConfigured } from "../ground/database/open-configured.ts";
import { places } from "../ground/database/places.ts";
import { NoRoles } from "../ground/database/roles.ts";
import { bringUpToDate } from "./up-to-date.ts";
import { readSecret } from "../ground/secret.ts";
import { tellOperator } from "../ground/tell-operator.ts";

/** `npm run migrate`: brings the schema up to date, as its owner. A server with one login does it by itself at each start. */
await tellOperator([FolderInUse, NoDatabase, NoRoles, WrongSchema], async () => {
  const config = asOwner(readConfig(process.env));
  const database = await openConfigured(config, { connections: 1, patient: true });
  try {
    const added = await bringUpToDate(database.pool);
    await sealWhatIsThere(config, database);
    console.log(
      added.length === 0 ? "The database is up to date." : `The database is up to date: ${added.length} migrations were applied.`,
    );
  } finally {
    await database.close();
  }
});

/** After an upgrade from before there were seals, each record's chain begins; once, under the secret that the servers have. */
async function sealWhatIsThere(config: Config, { pool }: Database): Promise<void> {
  if (existsSync(places(config.dataDir).heads)) return;
  const { rows } = await pool.query(
    "select 1 from agreement a where not exists (select 1 from seal s where s.person_id = a.person_id) limit 1",
  );
  if (rows.length === 0) return;
  const { secret } = places(config.dataDir);
  if (!existsSync(secret))
    throw new WrongSchema(
      `Agreements from before wait for their seal, whose key is not here (${secret}). Run this again with the DATA_DIR of the server.`,
    );
  await beginChains(pool, sealsUnder(keyFrom(await readSecret(secret), SEALS)));
}
