import { isolated } from "./name.ts";

type Say = (...given: unknown[]) => unknown;

/**
 * The words of a capability's pages. A name that a sentence is given stands in it by itself, whatever direction its letters run, on
 * page, paper, text, e-mail and in FHIR: nothing around it moves.
 */
export function keepingApart(words: unknown): unknown {
  if (typeof words === "function") return (...given: unknown[]) => (words as Say)(...given.map(apart));
  return within(words, keepingApart);
}

const apart = (given: unknown): unknown => (typeof given === "string" ? isolated(given) : within(given, apart));

/** Lists and plain objects, part by part; whatever else it is stays what it is. */
function within(whole: unknown, each: (part: unknown) => unknown): unknown {
  if (Array.isArray(whole)) return whole.map(each);
  if (typeof whole !== "object" || whole === null || whole.constructor !== Object) return whole;
  return Object.fromEntries(Object.entries(whole).map(([key, part]) => [key, each(part)]));
}
