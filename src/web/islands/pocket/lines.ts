import type { Fields } from "../unsaved/fields.ts";
import type { State } from "./box.ts";
import type { Entry, Kept } from "./kept.ts";
import type { Read, Said } from "./outbox.ts";

/** One entry as it is now, with what was said here since. */
export type Line = {
  id: string;
  place: string;
  /** as the server made it; null where it was said here since */
  html: string | null;
  fields: Fields;
  /** as it was read when it was said here */
  shown?: Said["shown"];
  /** what the next change is written from */
  based: string;
  state: State | null;
  /** the first that the server refused: it is mended before anything is added to it */
  refused: Read | null;
};

/** What is kept, and over it what was said here, in the order it was said. */
export function linesOf(kept: Pick<Kept, "entries">, reads: Read[]): Line[] {
  const lines = new Map<string, Line>();
  for (const entry of kept.entries) lines.set(entry.id, lineOf(entry));
  for (const read of reads) {
    const { said, item } = read;
    const before = lines.get(said.statementId);
    const refused = before?.refused ?? (item.state === "refused" ? read : null);
    const state = refused ? "refused" : item.state;
    lines.set(said.statementId, {
      id: said.statementId,
      place: before?.place ?? said.place,
      html: null,
      fields: said.fields,
      shown: said.shown,
      based: said.id,
      state,
      refused,
    });
  }
  return [...lines.values()];
}

const lineOf = ({ id, place, html, fields, based }: Entry): Line => ({ id, place, html, fields, based, state: null, refused: null });

/** Are these the words that were there? Then there is nothing to say. What is empty and what is missing are the same. */
export function sameFields(a: Fields, b: Fields): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  const text = (fields: Fields, name: string) => [fields[name] ?? ""].flat().join("\n").replaceAll("\r\n", "\n");
  return [...names].every((name) => text(a, name) === text(b, name));
}
