import { isOurWord, mixesAlphabets } from "./look-alikes.ts";
import { isLonger } from "./visible.ts";

/** The longest name of anybody and anything: one number at every door, and in the database (0111_names.sql). */
export const LONGEST_NAME = 100;

/**
 * What a name can't hold: controls, marks of direction, joiners, everything without a mark on the page, and what is no
 * character. Whoever reads a name sees all of it, in one line.
 */
const UNSEEN = /\p{C}|\p{Default_Ignorable_Code_Point}|\u2800|\u{16FE4}|\u{1D159}/gu;
const SPACES = /[\s\p{Z}]+/gu;
/** More marks on one letter than any language writes: they would run over the lines around it. */
const PILED_UP = /(\p{M}{4})\p{M}+/gu;
/** What looks like a colon: "Zed: I agree" would read as somebody's signature. */
const COLONS = ":：﹕︓꞉˸։׃܃᛬⁚∶";
const COLON = new RegExp(`[${COLONS}]`, "gu");

/** A name in one line: line ends are spaces, what nobody could see is gone, letters are composed (NFC). It changes nothing one could read. */
export const inOneLine = (name: string): string =>
  name.replace(SPACES, " ").replace(UNSEEN, "").normalize("NFC").replace(PILED_UP, "$1").replace(SPACES, " ").trim();

export type NameProblem = "name-empty" | "name-too-long" | "name-colon" | "name-ours" | "name-mixed";

/** What is wrong with a name in one line; null where nothing is. */
export function nameProblem(name: string): NameProblem | null {
  if (!/[\p{L}\p{N}]/u.test(name)) return "name-empty";
  if (isLonger(name, LONGEST_NAME)) return "name-too-long";
  if ([...name].some((sign) => COLONS.includes(sign))) return "name-colon";
  if (mixesAlphabets(name)) return "name-mixed";
  return isOurWord(name) ? "name-ours" : null;
}

/** A name from before there was one shape for names, as it is shown: in one line, and never as "name: what they say". */
export const shownName = (name: string): string => inOneLine(name).replace(COLON, "·");

/** Scripts written from right to left: such a name would turn the signs around it. */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** For plain text, where there is no bdi: whatever the direction of a name, what stands around it stays where it is. */
export const isolated = (name: string): string => (RIGHT_TO_LEFT.test(name) && !ISOLATED.test(name) ? `\u2068${name}\u2069` : name);
const ISOLATED = /^\u2068[^\u2068\u2069]*\u2069$/;

/** Who somebody is to the person, as others read it: "my sister" is their sister. */
export const relationWord = (relation: string): string => shownName(relation).replace(/^(my|our)\s+/i, "");
