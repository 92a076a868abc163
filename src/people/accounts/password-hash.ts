import { scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { hash, verify } from "@node-rs/argon2";
import { keyFrom } from "../../ground/core/key.ts";
import type { Ground } from "./accounts.ts";

const derive = promisify<string, string, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

/** Argon2id as OWASP asks for it: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const plain = (password: string): string => password.normalize("NFKC");

const KEYED = "keyed:";

type Whose = Pick<Ground, "secret">;

/**
 * Of each account its own, and not in the database: whoever copies or writes there alone can neither try passwords through nor
 * put the hash of a password that they know in the place of somebody else's.
 */
const keyOf = ({ secret }: Whose, accountId: string): Buffer => keyFrom(secret, `password of ${accountId}`);

export const hashPassword = async (ground: Whose, accountId: string, password: string): Promise<string> =>
  KEYED + (await hash(plain(password), { ...COST, secret: keyOf(ground, accountId) }));

/**
 * A hash of before is Argon2id without a key, or "salt:key" in hexadecimal digits, which is scrypt. Both stay readable until
 * their holder signs in again.
 */
export async function isPassword(ground: Whose, accountId: string, kept: string, password: string): Promise<boolean> {
  if (!isOld(kept)) return verify(kept.slice(KEYED.length), plain(password), { secret: keyOf(ground, accountId) });
  if (kept.startsWith("$argon2id$")) return verify(kept, plain(password));
  const [salt, key] = kept.split(":") as [string, string];
  const made = await derive(plain(password), salt, 64, { N: 16_384, r: 16, p: 1, maxmem: 64 * 1024 * 1024 });
  const right = Buffer.from(key, "hex");
  return made.length === right.length && timingSafeEqual(made, right);
}

export const isOld = (kept: string): boolean => !kept.startsWith(KEYED);

let nobody: Promise<string> | undefined;

/** Takes as long as a password that is looked at, for a name that nobody has. */
export async function lookAtNothing(password: string): Promise<false> {
  const ground = { secret: "" };
  nobody ??= hashPassword(ground, "", "nobody has this password");
  await isPassword(ground, "", await nobody, password);
  return false;
}
