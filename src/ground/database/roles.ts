import type { Pool } from "pg";

/** The owner of the database may not make roles, and they are not there: whoever runs the server makes them once. */
export class NoRoles extends Error {}

/**
 * The three rights of the product, as roles that nobody signs in as: to work on records as an actor, to open a transaction
 * for one, to keep accounts. A login that has the first two owns nothing and can become nothing (README).
 */
export const ROLES = ["ownterms_app", "ownterms_opening", "ownterms_accounts"];

/** What a server that may not migrate asks before all else: that no login was taken for the other. Throws NoRoles. */
export async function checkLogins(records: Pool, accounts: Pool): Promise<void> {
  await checkLogin("DATABASE_URL", records, ["ownterms_app", "ownterms_opening"]);
  await checkLogin("ACCOUNTS_DATABASE_URL", accounts, ["ownterms_accounts"]);
}

async function checkLogin(setting: string, pool: Pool, roles: string[]): Promise<void> {
  const { rows } = await pool.query<{ login: string; role: string }>(
    `select current_user as login, role from unnest($1::text[]) as role
     where not exists (select 1 from pg_roles where rolname = role and pg_has_role(current_user, oid, 'MEMBER'))`,
    [roles],
  );
  if (rows.length === 0) return;
  const missing = rows.map(({ role }) => role).join(", ");
  const { login } = rows[0]!;
  throw new NoRoles(
    `The login of ${setting}, ${login}, lacks what it needs. Is it the right one of the two? If so, let whoever runs the database server say once: grant ${missing} to ${login};`,
  );
}

/** What accounts consist of: of these ownterms_app has no right to any. */
const OF_ACCOUNTS = [
  "account",
  "account_news",
  "attempt",
  "credential",
  "outbox_message",
  "passkey",
  "proven",
  "session",
  "signing_pin",
  "two_factor",
  "verification",
  "way_back",
];

/** Makes what is missing of the roles, before the migrations. A role belongs to the whole server, so they may be there already. */
export async function makeRoles(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string; there: boolean; member: boolean }>(
    `select name, r.oid is not null as there, coalesce(pg_has_role(current_user, r.oid, 'MEMBER'), false) as member
     from unnest($1::text[]) as name left join pg_roles r on r.rolname = name`,
    [ROLES],
  );
  for (const { name, there, member } of rows) {
    if (!there) await make(pool, name);
    // the simple installation signs in as its owner, and steps down to this role in each transaction
    if (!member && name === "ownterms_app") await ignoring(["23505", "42501"], () => pool.query(`grant ${name} to current_user`));
  }
}

async function make(pool: Pool, name: string): Promise<void> {
  try {
    // another database on the server may be making the same one at this moment
    await ignoring(["42710", "23505"], () => pool.query(`create role ${name} nologin`));
  } catch (error) {
    if ((error as { code?: string }).code !== "42501") throw error;
    const lines = ROLES.map((each) => `create role ${each} nologin;`).join(" ");
    throw new NoRoles(`The database's owner may not make roles. Let whoever runs the server do it once: ${lines}`, { cause: error });
  }
}

async function ignoring(codes: string[], work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!codes.includes((error as { code?: string }).code ?? "")) throw error;
  }
}

/** Gives the accounts' role what accounts consist of, after the migrations. */
export async function grantAccounts(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    "select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname = any($1)",
    [OF_ACCOUNTS],
  );
  await pool.query(`grant usage on schema public to ${ROLES.join(", ")}`);
  // what is temporary stays on a connection for whoever comes next; a restored database has the right again
  await pool.query("do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$");
  // which migrations were applied is what a server asks that cannot apply them
  await pool.query("grant select on migration to ownterms_accounts");
  await pool.query(`grant select, insert, update, delete on ${rows.map(({ name }) => name).join(", ")} to ownterms_accounts`);
}
