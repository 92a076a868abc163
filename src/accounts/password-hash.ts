import { scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { hash, verify } from "@node-rs/argon2";

const derive = promisify<string, string, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

/** Argon2id as OWASP asks for it: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const plain = (password: string): string => password.normalize("NFKC");

export const hashPassword = (password: string): Promise<string> => hash(plain(password), COST);

/** A hash of before is "salt:key" in hexadecimal digits: scrypt, which stays readable until its holder signs in again. */
export async function isPassword(kept: string, password: string): Promise<boolean> {
  if (!isOld(kept)) return verify(kept, plain(password));
  const [salt, key] = kept.split(":") as [string, string];
  const made = await derive(plain(password), salt, 64, { N: 16_384, r: 16, p: 1, maxmem: 64 * 1024 * 1024 });
  const right = Buffer.from(key, "hex");
  return made.length === right.length && timingSafeEqual(made, right);
}

export const isOld = (kept: string): boolean => !kept.startsWith("$argon2id$");

let nobody: Promise<string> | undefined;

/** Takes as long as a password that is looked at, for a name that nobody has. */
export async function lookAtNothing(password: string): Promise<false> {
  nobody ??= hashPassword("nobody has this password");
  await verify(await nobody, plain(password));
  return false;
}
