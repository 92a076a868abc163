import type { Pool } from "pg";
import { migrate, migrationsDue, WrongSchema } from "../ground/database/migrate.ts";
import type { Database } from "../ground/database/open.ts";
import { keepRows, unlikeRows } from "../record/statements/section-rows.ts";
import { ROWS } from "./rows.ts";

/** As the owner: every migration, and what this version says of its sections. The migrations that were applied. */
export async function bringUpToDate(pool: Pool): Promise<string[]> {
  const added = await migrate(pool);
  await keepRows(pool, ROWS);
  return added;
}

const HOW = "Stop every server, make a backup, then run: OWNER_DATABASE_URL=postgresql://… npm run migrate";

/** By logins that own nothing: throws WrongSchema where the owner has to bring the database up to date first. */
export async function checkUpToDate({ pool, accounts }: Pick<Database, "pool" | "accounts">): Promise<void> {
  const due = await migrationsDue(accounts);
  if (due.length > 0)
    throw new WrongSchema(`The database is older than this program: ${due.length} migrations are due, up to ${due.at(-1)}. ${HOW}`);
  const unlike = await unlikeRows(pool, ROWS);
  if (unlike.length > 0) throw new WrongSchema(`The database does not know yet what this program says of: ${unlike.join(", ")}. ${HOW}`);
}
