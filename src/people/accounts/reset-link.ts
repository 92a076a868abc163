import { existsSync } from "node:fs";
import { asAccounts, readConfig } from "../../ground/config.ts";
import { FolderInUse } from "../../ground/database/lock.ts";
import { NoDatabase, openConfigured } from "../../ground/database/open-configured.ts";
import { places } from "../../ground/database/places.ts";
import { readSecret } from "../../ground/secret.ts";
import { tellOperator } from "../../ground/tell-operator.ts";
import { resetLink } from "./reset.ts";

class NoSuchAccount extends Error {}
class NoSecret extends Error {}

/** `npm run reset-link NAME`: prints a link for a new password, for somebody who has neither e-mail nor a code on paper. */
await tellOperator([FolderInUse, NoDatabase, NoSuchAccount, NoSecret], async () => {
  const [name, ...more] = process.argv.slice(2);
  if (!name || more.length > 0) throw new NoSuchAccount("Give one sign-in name or e-mail address: npm run reset-link NAME");
  const config = asAccounts(readConfig(process.env));
  const file = places(config.dataDir).secret;
  if (!existsSync(file))
    throw new NoSecret(`The key that links are made with is not here (${file}). Run this with the DATA_DIR of the server.`);
  const secret = await readSecret(file);
  const database = await openConfigured(config);
  try {
    const link = await resetLink({ pool: database.pool, baseUrl: config.baseUrl, secret }, name);
    if (!link) throw new NoSuchAccount(`Nobody signs in as ${name}.`);
    console.log(`Whoever opens this page within an hour chooses a new password for ${name}. Be sure who you give it to.\n${link}`);
  } finally {
    await database.close();
  }
});
