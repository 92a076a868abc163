import { randomBytes } from "node:crypto";
import type { Pool } from "pg";

const VOUCHERS = new WeakMap<Pool, Pool>();

/** The login of `pool` may not open a transaction as just anybody: that of `accounts` vouches for who proved themselves. */
export const vouchedFor = (pool: Pool, accounts: Pool): void => void VOUCHERS.set(pool, accounts);

/** A ticket that opens one transaction as the account, within a minute; null where the pool's own login may open it. */
export async function ticketFor(pool: Pool, accountId: string): Promise<string | null> {
  const accounts = VOUCHERS.get(pool);
  if (!accounts) return null;
  const ticket = randomBytes(32).toString("base64url");
  await accounts.query({
    name: "vouch",
    text: "insert into proven (ticket_hash, account_id) select session_hash($1), id from account where id = $2 and closed_at is null",
    values: [ticket, accountId],
  });
  return ticket;
}
