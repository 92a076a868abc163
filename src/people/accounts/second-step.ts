import { createHmac, createHash, randomBytes, randomInt } from "node:crypto";
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { bytesToHex, bytesToUtf8, hexToBytes, managedNonce, utf8ToBytes } from "@noble/ciphers/utils.js";
import { Secret, TOTP } from "otpauth";
import type { Pool } from "pg";
import { newId } from "../../ground/core/id.ts";
import { keyFrom } from "../../ground/core/key.ts";
import type { Ground } from "./accounts.ts";

/** The secret of an authenticator app is needed as itself at each sign-in: it is sealed with a key outside the database. */
const cipherOf = (secret: string) => managedNonce(xchacha20poly1305)(createHash("sha256").update(secret).digest());
const seal = (ground: Pick<Ground, "secret">, text: string): string => bytesToHex(cipherOf(ground.secret).encrypt(utf8ToBytes(text)));
const unseal = (ground: Pick<Ground, "secret">, sealed: string): string => bytesToUtf8(cipherOf(ground.secret).decrypt(hexToBytes(sealed)));

const STEP_SECONDS = 30;
const appOf = (secret: string) => new TOTP({ issuer: "Ownterms", secret: Secret.fromUTF8(secret), digits: 6, period: STEP_SECONDS });

export type Begun = { secret: Secret; recoveryCodes: string[] };

/** A new secret and new recovery codes; they ask for nothing until a code has confirmed them. */
export async function beginSecondStep(ground: Ground, accountId: string): Promise<Begun> {
  const secret = randomBytes(24).toString("base64url");
  const recoveryCodes = newRecoveryCodes();
  await ground.pool.query(
    `insert into two_factor (id, account_id, secret, backup_codes, recovery_hashes, verified) values ($1, $2, $3, '', $4, false)
     on conflict (account_id) do update set secret = excluded.secret, backup_codes = '', recovery_hashes = excluded.recovery_hashes,
       verified = false, last_step = null`,
    [newId(), accountId, seal(ground, secret), hashesOf(ground, accountId, recoveryCodes)],
  );
  return { secret: Secret.fromUTF8(secret), recoveryCodes };
}

type Kept = { secret: string; backup_codes: string; recovery_hashes: string[] | null };

async function keptOf(pool: Pool, accountId: string): Promise<Kept | null> {
  const { rows } = await pool.query<Kept>("select secret, backup_codes, recovery_hashes from two_factor where account_id = $1", [
    accountId,
  ]);
  return rows[0] ?? null;
}

/** Whether it is a code of the app for now, the half minute before or after; each step of time works once. */
export async function useAppCode(ground: Ground, accountId: string, code: string): Promise<boolean> {
  const kept = await keptOf(ground.pool, accountId);
  if (!kept || !/^\d{6}$/.test(code)) return false;
  const now = Date.now();
  const delta = appOf(unseal(ground, kept.secret)).validate({ token: code, window: 1, timestamp: now });
  if (delta === null) return false;
  const step = Math.floor(now / 1000 / STEP_SECONDS) + delta;
  const { rowCount } = await ground.pool.query(
    "update two_factor set last_step = $2 where account_id = $1 and coalesce(last_step, 0) < $2",
    [accountId, step],
  );
  return rowCount === 1;
}

/** Whether it is a recovery code; then it is used up. */
export async function useRecoveryCode(ground: Ground, accountId: string, code: string): Promise<boolean> {
  await hashOldCodes(ground, accountId);
  const { rowCount } = await ground.pool.query(
    "update two_factor set recovery_hashes = array_remove(recovery_hashes, $2) where account_id = $1 and $2 = any (recovery_hashes)",
    [accountId, hashOf(ground, accountId, code)],
  );
  return rowCount === 1;
}

export async function newCodesFor(ground: Ground, accountId: string): Promise<string[] | null> {
  const codes = newRecoveryCodes();
  const { rowCount } = await ground.pool.query(
    "update two_factor set recovery_hashes = $2, backup_codes = '' where account_id = $1 and verified",
    [accountId, hashesOf(ground, accountId, codes)],
  );
  return rowCount === 1 ? codes : null;
}

/** Codes of before were kept sealed, and could be read by whoever has the secret: from now on only their hashes are kept. */
export async function hashOldCodes(ground: Ground, only: string | null = null): Promise<void> {
  const { rows } = await ground.pool.query<{ account_id: string; backup_codes: string }>(
    "select account_id, backup_codes from two_factor where recovery_hashes is null and ($1::uuid is null or account_id = $1)",
    [only],
  );
  for (const { account_id: accountId, backup_codes: sealed } of rows) {
    const codes = codesIn(ground, sealed);
    if (codes === null) continue;
    await ground.pool.query(
      "update two_factor set recovery_hashes = $2, backup_codes = '' where account_id = $1 and recovery_hashes is null and backup_codes = $3",
      [accountId, hashesOf(ground, accountId, codes), sealed],
    );
  }
}

/** null where they were sealed with another secret than this installation's: then they are no use to anybody. */
function codesIn(ground: Ground, sealed: string): string[] | null {
  if (sealed === "") return [];
  try {
    return JSON.parse(unseal(ground, sealed)) as string[];
  } catch {
    return null;
  }
}

export const turnOff = (ground: Pick<Ground, "pool">, accountId: string) =>
  ground.pool.query(
    `with gone as (delete from two_factor where account_id = $1)
     update account set two_factor_enabled = false, updated_at = now() where id = $1`,
    [accountId],
  );

const hashOf = (ground: Ground, accountId: string, code: string): string =>
  createHmac("sha256", keyFrom(ground.secret, "recovery codes")).update(`${accountId}:${code}`).digest("base64url");
const hashesOf = (ground: Ground, accountId: string, codes: string[]): string[] => codes.map((code) => hashOf(ground, accountId, code));

/** Ten codes to keep on paper: small letters and digits that are not taken for one another. */
function newRecoveryCodes(): string[] {
  const signs = "abcdefghjkmnpqrstuvwxyz23456789";
  const group = () => Array.from({ length: 5 }, () => signs[randomInt(signs.length)]).join("");
  return Array.from({ length: 10 }, () => `${group()}-${group()}`);
}
