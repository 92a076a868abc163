import { openWalled, type Database } from "../../src/ground/database/open.ts";
import { grantAccounts } from "../../src/ground/database/roles.ts";

/** The logins that own nothing, and what they may. */
export const LOGINS = {
  ownterms_test_records: "ownterms_app, ownterms_opening",
  ownterms_test_accounts: "ownterms_accounts",
};

/** The database as the product signs in to it on a server: by logins that own nothing. The embedded one has a single owner. */
export async function walled(database: Database): Promise<Database> {
  if (database.kind === "embedded") return database;
  // a database that is made from another has not what was said of that one as a whole
  await grantAccounts(database.pool);
  const url = (login: keyof typeof LOGINS) => {
    const it = new URL(database.pool.options.connectionString!);
    it.username = login;
    return it.href;
  };
  return openWalled(url("ownterms_test_records"), { accountsUrl: url("ownterms_test_accounts") }, { connections: 8 });
}
