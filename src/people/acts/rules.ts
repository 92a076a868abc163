import type { ActRow } from "./store.ts";

/** What changed of some settings: each by name, as it was and as it is; what stayed the same is left out. */
export function changes(before: Record<string, unknown>, after: Record<string, unknown>): Record<string, { was: unknown; is: unknown }> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const same = (name: string) => JSON.stringify(before[name] ?? null) === JSON.stringify(after[name] ?? null);
  return Object.fromEntries(
    names.filter((name) => !same(name)).map((name) => [name, { was: before[name] ?? null, is: after[name] ?? null }]),
  );
}

/** One line of the table. A spreadsheet takes what begins with one of these signs for a sum to work out. */
const cell = (value: string): string => `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

const COLUMNS = ["at", "who", "act", "organisation", "team", "about", "detail"];

/** All acts as a table that spreadsheets open. */
export function asTable(acts: ActRow[]): string {
  const lines = acts.map(({ at, name, kind, organisation, team, about, detail }) => [
    at.toISOString(),
    name,
    kind,
    organisation ?? "",
    team ?? "",
    about ?? "",
    Object.keys(detail).length > 0 ? JSON.stringify(detail) : "",
  ]);
  return [COLUMNS, ...lines].map((line) => `${line.map(cell).join(",")}\r\n`).join("");
}
