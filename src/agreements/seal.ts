import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { AgreementContent } from "./content.ts";

/** The canonical JSON (RFC 8785) of exactly what is signed. Throws where it holds half a character, which no text can. */
export function canonicalText(content: AgreementContent): string {
  const text = canonicalize(content);
  if (text === undefined) throw new Error("There is nothing to seal.");
  if (!text.isWellFormed()) throw new Error("The words hold half of a character and cannot be sealed.");
  return text;
}

/** SHA-256 over UTF-8, in lowercase hexadecimal. */
export const digestOf = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** Is this text still exactly what was sealed: canonical, and with this digest? */
export const holds = (text: string, digest: string): boolean => digestOf(text) === digest && canonicalize(JSON.parse(text)) === text;
