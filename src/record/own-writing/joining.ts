import { isBlank } from "../../ground/core/visible.ts";
import { TICKED } from "./unsaved.ts";

export type Fields = Record<string, string>;
/** What is wrong with some fields, by their names: "words-too-long:50000", "choice-wrong". */
export type Wrong = (fields: Fields) => Record<string, string>;

/** Where one of two is a line of its own, both go on one line. */
const A_LINE = 80;

/**
 * Two drafts of the same thing as one: what both say once, what only one says as it is, and where they differ both, one
 * after the other. Of what is chosen there can be one only: that of the form stands. Null where together they are longer
 * than can be kept: then both stay as they are.
 */
export function joinedFields(mine: Fields, theirs: Fields, wrong: Wrong): Fields | null {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const joined = Object.fromEntries(names.map((name) => [name, together(name, mine[name] ?? "", theirs[name] ?? "")]));
  const problems = Object.entries(wrong(joined)).filter(([name]) => name in joined && joined[name] !== mine[name]);
  if (problems.some(([, code]) => code.startsWith("words-too-long"))) return null;
  return { ...joined, ...Object.fromEntries(problems.map(([name]) => [name, mine[name] || theirs[name] || ""])) };
}

function together(name: string, mine: string, theirs: string): string {
  if (isBlank(theirs) || mine.includes(theirs)) return mine;
  if (isBlank(mine) || theirs.includes(mine)) return theirs;
  if (TICKED.includes(name)) return [...new Set([...mine.split("\n"), ...theirs.split("\n")])].join("\n");
  const isLine = [mine, theirs].every((text) => !text.includes("\n") && text.length <= A_LINE);
  return isLine ? `${mine} / ${theirs}` : `${mine}\n\n${theirs}`;
}
