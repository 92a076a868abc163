import { randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

export const newSalt = (): Buffer => randomBytes(16);

/** The hash of a secret so short that it could be tried through by whoever got hold of the database: each try is made dear. */
export const slowHash = (secret: string, salt: Buffer): Promise<Buffer> =>
  derive(secret, salt, 32, { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 });
