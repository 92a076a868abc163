import { asOwner, readConfig } from "../config.ts";
import { FolderInUse } from "../database/lock.ts";
import { NoDatabase, openConfigured } from "../database/open-configured.ts";
import { tellOperator } from "../tell-operator.ts";
import { confirmMember } from "./confirm-member.ts";

class NobodyWaits extends Error {}

/** `npm run confirm-member NAME`: lets somebody into the team they were invited to, where nobody there can. */
await tellOperator([FolderInUse, NoDatabase, NobodyWaits], async () => {
  const [name, ...more] = process.argv.slice(2);
  if (!name || more.length > 0) throw new NobodyWaits("Give one sign-in name or e-mail address: npm run confirm-member NAME");
  const database = await openConfigured(asOwner(readConfig(process.env)));
  try {
    const teams = await confirmMember(database.pool, name);
    if (teams.length === 0) throw new NobodyWaits(`Nobody who signs in as ${name} is waiting to join a team.`);
    console.log(`${name} is now in: ${teams.join(", ")}.`);
  } finally {
    await database.close();
  }
});
