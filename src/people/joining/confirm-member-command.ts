import { asOwner, readConfig } from "../../ground/config.ts";
import { FolderInUse } from "../../ground/database/lock.ts";
import { NoDatabase, openConfigured } from "../../ground/database/open-configured.ts";
import { tellOperator } from "../../ground/tell-operator.ts";
import { confirmMember } from "./confirm-member.ts";

class NobodyWaits extends Error {}

/** `npm run confirm-member NAME`: says that somebody is who they are: into the team they wait for, and no longer of one line. */
await tellOperator([FolderInUse, NoDatabase, NobodyWaits], async () => {
  const [name, ...more] = process.argv.slice(2);
  if (!name || more.length > 0) throw new NobodyWaits("Give one sign-in name or e-mail address: npm run confirm-member NAME");
  const database = await openConfigured(asOwner(readConfig(process.env)));
  try {
    const { teams, standsAlone } = await confirmMember(database.pool, name);
    if (teams.length === 0 && !standsAlone) throw new NobodyWaits(`Nobody who signs in as ${name} is waiting to be confirmed.`);
    if (teams.length > 0) console.log(`${name} is now in: ${teams.join(", ")}.`);
    if (standsAlone) console.log(`${name} can now confirm what whoever brought them in has asked for.`);
  } finally {
    await database.close();
  }
});
