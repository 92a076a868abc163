import { readFileSync } from "node:fs";

export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 200;

export type PasswordProblem = "password-short" | "password-long" | "password-common" | "password-own-name";

/** Read once, when first asked: half a megabyte that a command-line tool need not carry. */
let list: Set<string> | undefined;
function common(): Set<string> {
  list ??= new Set(
    readFileSync(new URL("../../../content/common-passwords.txt", import.meta.url), "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("# ")),
  );
  return list;
}

/**
 * What is wrong with a password, or null. `own` are the account's name, sign-in name and e-mail: a password must not be
 * one of them with a little added, nor a common password with a little added, as those are guessed first.
 */
export function passwordProblem(password: string, own: string[] = []): PasswordProblem | null {
  const length = [...password].length;
  if (length < PASSWORD_MIN) return "password-short";
  if (password.length > PASSWORD_MAX) return "password-long";
  const cores = coresOf(password);
  const names = own
    .flatMap((name) => [name, name.split("@")[0]!])
    .map(plain)
    .filter((name) => name.length >= 3);
  if (cores.some((core) => names.includes(core))) return "password-own-name";
  if (plain(password) === "" || cores.some((core) => common().has(core) || isRun(core))) return "password-common";
  return null;
}

const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");

const LOOK_ALIKE: Record<string, string> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", $: "s", "!": "i" };

/** The password itself and what is left of it once digits and signs around it, look-alikes and repetition are taken away. */
function coresOf(password: string): string[] {
  const whole = plain(password);
  // a word of four letters with a long number around it is not the word: only short additions count as "a little"
  const stripped = whole.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  const bare = whole.length - stripped.length <= Math.max(6, stripped.length) ? stripped : whole;
  const read = [...whole].map((sign) => LOOK_ALIKE[sign] ?? sign).join("");
  const readBare = [...bare].map((sign) => LOOK_ALIKE[sign] ?? sign).join("");
  return [...new Set([whole, bare, read, readBare].flatMap((text) => [text, unit(text)]))].filter((core) => core !== "");
}

/** "abcabcabc" is "abc": the shortest piece that repeated gives the text. */
function unit(text: string): string {
  for (let size = 1; size <= text.length / 2; size++) {
    if (text.length % size === 0 && text.slice(0, size).repeat(text.length / size) === text) return text.slice(0, size);
  }
  return text;
}

const RUNS = ["abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm"];

/** One sign over and over, or a walk along the alphabet, the digits or the keyboard, forwards or backwards. */
function isRun(text: string): boolean {
  if (new Set(text).size <= 2) return true;
  const back = [...text].reverse().join("");
  return RUNS.some((run) => run.includes(text) || run.includes(back));
}
