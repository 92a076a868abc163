import { createHash, randomBytes, scrypt } from "node:crypto";
import { newPaperCode, readPaperCode } from "../../ground/core/paper-code.ts";

const CODE_LENGTH = 8;

/**
 * What lets somebody accept an invitation: the link's token and a short code for paper. Of both the database is asked by their
 * key and keeps the key's hash alone (`key_hash`), so that nothing that can be read there opens anything.
 */
export type Secrets = { token: string; code: string; tokenHash: string; codeHash: string };

export async function newSecrets(): Promise<Secrets> {
  const token = randomBytes(32).toString("base64url");
  const code = newPaperCode(CODE_LENGTH);
  return { token, code, tokenHash: hashOfKey(token), codeHash: hashOfKey(await keyOfCode(code)) };
}

/** A code as typed; null where it cannot be one. */
export const readCode = (typed: unknown): string | null => readPaperCode(typed, CODE_LENGTH);

export const isToken = (given: unknown): given is string => typeof given === "string" && /^[\w-]{43}$/.test(given);

const hashOfKey = (key: string): string => createHash("sha256").update(key).digest("base64url");

/**
 * A code is short enough to be tried through by somebody who got hold of the database: its key is made dear. The salt
 * is the same for all, as the key is what an invitation is found by.
 */
export function keyOfCode(code: string): Promise<string> {
  return new Promise((resolve, reject) =>
    scrypt(code, "ownterms invitation code", 32, { N: 16_384, r: 8, p: 1 }, (error, key) =>
      error ? reject(error) : resolve(key.toString("base64url")),
    ),
  );
}
