import { randomInt } from "node:crypto";

/** One of each pair that is taken for one another on paper or read aloud; the other is read as it. */
const LETTERS = "34679ABCDEFGHJKLMNPQRSTUWXYZ";
const READ_AS: Record<string, string> = { "2": "Z", "5": "S", "8": "B", "1": "L", I: "L", V: "U", "0": "Q", O: "Q" };

/** A code that can be copied from paper by hand: about 4.8 bits a letter. */
export const newPaperCode = (length: number): string => Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join("");

/** "ABCD-EFGH": easier to copy from paper. */
export const grouped = (code: string): string => code.replace(/(.{4})(?=.)/g, "$1-");

/** A code as typed, in whatever case and with whatever between; null where it cannot be one. */
export function readPaperCode(typed: unknown, length: number): string | null {
  if (typeof typed !== "string" || typed.length > 100) return null;
  const code = [...typed.toUpperCase().replace(/[\s–—_.-]+/g, "")].map((letter) => READ_AS[letter] ?? letter).join("");
  return code.length === length && [...code].every((letter) => LETTERS.includes(letter)) ? code : null;
}
