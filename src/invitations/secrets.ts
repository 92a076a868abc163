import { createHash, randomBytes, randomInt, scrypt } from "node:crypto";

/** One of each pair that is taken for one another on paper or read aloud; the other is read as it. */
const LETTERS = "34679ABCDEFGHJKLMNPQRSTUWXYZ";
const READ_AS: Record<string, string> = { "2": "Z", "5": "S", "8": "B", "1": "L", I: "L", V: "U", "0": "Q", O: "Q" };
const CODE_LENGTH = 8;

/** What lets somebody accept an invitation: the link's token and a short code for paper. Only their hashes are kept. */
export type Secrets = { token: string; code: string; tokenHash: string; codeHash: string };

export async function newSecrets(): Promise<Secrets> {
  const token = randomBytes(32).toString("base64url");
  const code = Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return { token, code, tokenHash: hashOfToken(token), codeHash: await hashOfCode(code) };
}

/** "ABCD-EFGH": easier to copy from paper. */
export const grouped = (code: string): string => code.replace(/(.{4})(?=.)/g, "$1-");

/** A code as typed, in whatever case and with whatever between; null where it cannot be one. */
export function readCode(typed: unknown): string | null {
  if (typeof typed !== "string" || typed.length > 100) return null;
  const code = [...typed.toUpperCase().replace(/[\s–—_.-]+/g, "")].map((letter) => READ_AS[letter] ?? letter).join("");
  return code.length === CODE_LENGTH && [...code].every((letter) => LETTERS.includes(letter)) ? code : null;
}

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

/** The hash to find an invitation by, of a token or of a code as typed. */
export async function hashOfKey(key: unknown): Promise<string | null> {
  if (isToken(key)) return hashOfToken(key);
  const code = readCode(key);
  return code === null ? null : hashOfCode(code);
}
