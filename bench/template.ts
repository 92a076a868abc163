import { isSeeded } from "./ids.ts";

/** What is particular to one request: its session's token, whose record it is, the plan it signs. */
export type Vars = Record<string, string>;
export type Template = (valueOf: (name: string) => string) => string;

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * A text that was recorded with these values, to be made again with others. An id that is neither among them nor
 * seeded was made for that request, by the browser or the product: it becomes a value of its own, called by the id it had.
 */
export function template(text: string, vars: Vars): Template {
  const known = new Map(Object.entries(vars).map(([name, value]) => [value, name]));
  for (const [id] of text.matchAll(ID)) if (!known.has(id) && !isSeeded(id)) known.set(id, id);
  // longer ones first: an id holds the mark of whose it is
  const values = [...known.keys()].sort((a, b) => b.length - a.length);
  const pieces = text.split(new RegExp(`(${values.join("|")})`));
  if (pieces.length === 1) return () => text;
  return (valueOf) => pieces.map((piece, place) => (place % 2 ? valueOf(known.get(piece)!) : piece)).join("");
}
