import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** Half of a character (a lone surrogate) has no UTF-8 form, so two different texts could carry the same digest. */
export class HalfCharacter extends Error {
  constructor(where: string) {
    super(`The text at ${where} holds half of a character (a lone surrogate), so it can't be sealed.`);
    this.name = "HalfCharacter";
  }
}

/** Exactly what is signed or sealed: canonical JSON by RFC 8785. */
export function canonicalText(content: object): string {
  const half = halfCharacter(content, "content");
  if (half) throw new HalfCharacter(half);
  return canonicalize(content)!;
}

/** Lowercase hex SHA-256 over the UTF-8 of a canonical text. */
export function digestOf(text: string): string {
  if (!text.isWellFormed()) throw new HalfCharacter("the canonical text");
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Whether a text is still the one its digest was made of. */
export const holds = (text: string, digest: string): boolean => text.isWellFormed() && digestOf(text) === digest;

function halfCharacter(value: unknown, where: string): string | null {
  if (typeof value === "string") return value.isWellFormed() ? null : where;
  if (value === null || typeof value !== "object") return null;
  for (const [key, each] of Object.entries(value)) {
    const found = key.isWellFormed()
      ? halfCharacter(each, Array.isArray(value) ? `${where}[${key}]` : `${where}.${key}`)
      : `a name in ${where}`;
    if (found) return found;
  }
  return null;
}
