import { asOwner, readConfig } from "../ground/config.ts";
import { WrongContent } from "../ground/content/load.ts";
import { useOwnContent } from "./content.ts";
import { FolderInUse } from "../ground/database/lock.ts";
import { NoDatabase, openConfigured } from "../ground/database/open-configured.ts";
import { places } from "../ground/database/places.ts";
import { HOUSE } from "./house.ts";
import { tellOperator } from "../ground/tell-operator.ts";
import { readHeads } from "../agreements/sealed/heads.ts";
import { readKeys } from "../agreements/sealed/keys.ts";
import { told } from "../agreements/sealed/verify-told.ts";
import { verifyAll } from "../agreements/sealed/verify.ts";

/** `npm run verify`: re-checks every agreement, signature, chain and statement, and names whatever does not hold. */
await tellOperator([FolderInUse, NoDatabase, WrongContent], async () => {
  const config = asOwner(readConfig(process.env));
  useOwnContent(config.dataDir, HOUSE.kinds);
  const database = await openConfigured(config);
  try {
    const outside = { keys: await readKeys(config.dataDir), heads: await readHeads(places(config.dataDir).heads) };
    const verified = await verifyAll(database.pool, HOUSE.kinds, outside);
    const { wrong, summary } = told(verified, outside);
    for (const line of wrong) console.error(line);
    for (const line of summary) console.log(line);
    if (verified.broken.length > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
});
