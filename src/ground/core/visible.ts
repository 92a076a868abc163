/**
 * How long a text is, and whether it says anything at all: one way to count and one way to look, for every language and
 * every field.
 *
 * A character is a Unicode code point, as PostgreSQL's `length()` counts. A letter of any script is one, whatever bytes
 * it takes; an emoji that is joined from several is as many as it is joined from.
 */
export function lengthOf(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** A code point has one or two units, so most texts need no counting. */
export const isLonger = (text: string, longest: number): boolean => text.length > longest && lengthOf(text) > longest;

/**
 * What leaves no mark on a page: spaces of every kind, controls and formats (joiners, marks of direction, soft hyphens,
 * tags), what Unicode calls ignorable (fillers, selectors) and what is no character. Three blanks are filed under symbols.
 */
const UNSEEN = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Z}\p{Noncharacter_Code_Point}\u{16FE4}\u2800\u{1D159}]/gu;

/** The text without what nobody could see: to judge it by, never to keep. */
export const visibleOf = (text: string): string => text.replace(UNSEEN, "");

/** Nobody could read anything in it. */
export const isBlank = (text: string): boolean => text.trim() === "" || visibleOf(text) === "";
