import { createHash, randomBytes, scrypt } from "node:crypto";
import { newPaperCode, readPaperCode } from "../core/paper-code.ts";

const CODE_LENGTH = 8;

/** What lets somebody accept an invitation: the link's token and a short code for paper. Only their hashes are kept. */
export type Secrets = { token: string; code: string; tokenHash: string; codeHash: string };

export async function newSecrets(): Promise<Secrets> {
  const token = randomBytes(32).toString("base64url");
  const code = newPaperCode(CODE_LENGTH);
  return { token, code, tokenHash: hashOfToken(token), codeHash: await hashOfCode(code) };
}

/** A code as typed; null where it cannot be one. */
export const readCode = (typed: unknown): string | null => readPaperCode(typed, CODE_LENGTH);

export const isToken = (given: unknown): given is string => typeof given === "string" && /^[\w-]{43}$/.test(given);

export const hashOfToken = (token: string): string => createHash("sha256").update(token).digest("base64url");

/**
 * A code is short enough to be tried through by somebody who got hold of the database: its hash is made dear. The salt
 * is the same for all, as the hash is what an invitation is found by.
 */
export function hashOfCode(code: string): Promise<string> {
  return new Promise((resolve, reject) =>
    scrypt(code, "ownterms invitation code", 32, { N: 16_384, r: 8, p: 1 }, (error, key) =>
      error ? reject(error) : resolve(key.toString("base64url")),
    ),
  );
}
