import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { hashRaw } from "@node-rs/argon2";

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

export type SlowHash = { salt: Buffer; hash: Buffer; made_by: "scrypt" | "argon2id" };

/**
 * The hash of a secret so short that whoever got hold of the database could try it through: each try is made dear, and
 * needs a key that does not stand in the database.
 */
export async function slowHash(secret: string, key: Buffer, salt = randomBytes(16)): Promise<SlowHash> {
  const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 };
  return { salt, hash: await hashRaw(secret, { ...cost, salt, secret: key }), made_by: "argon2id" };
}

/** Whether it is the secret; those of before were made by scrypt and without a key. */
export async function isSecret(kept: SlowHash, secret: string, key: Buffer): Promise<boolean> {
  const made =
    kept.made_by === "scrypt"
      ? await derive(secret, kept.salt, 32, { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 })
      : (await slowHash(secret, key, Buffer.from(kept.salt))).hash;
  return made.length === kept.hash.length && timingSafeEqual(made, kept.hash);
}
