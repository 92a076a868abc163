import { readConfig } from "../config.ts";
import { FolderInUse } from "../database/lock.ts";
import { NoDatabase, openConfigured } from "../database/open-configured.ts";
import { KINDS } from "../kinds.ts";
import { tellOperator } from "../tell-operator.ts";
import { verifyAll } from "./verify.ts";

/** `npm run verify`: re-checks every agreement, and names any that does not hold. */
await tellOperator([FolderInUse, NoDatabase], async () => {
  const database = await openConfigured(readConfig(process.env));
  try {
    const { checked, broken } = await verifyAll(database.pool, KINDS);
    for (const each of broken)
      console.error(`Agreement ${each.agreementId} (version ${each.version}) does not hold: ${each.reasons.join("; ")}.`);
    console.log(`${checked} agreements checked, ${broken.length} do not hold.`);
    if (broken.length > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
});
