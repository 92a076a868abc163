import type { Statement } from "../../record/statements/statement.ts";
import type { Area } from "./areas.ts";
import type { Strength } from "./shape.ts";

/** Entries under their areas, in the order of the installation's list; those of an area it no longer has come last. */
export function byArea(entries: Statement<Strength>[], areas: readonly Area[]): { area: Area | null; entries: Statement<Strength>[] }[] {
  const known = new Set(areas.map((area) => area.id));
  const groups: { area: Area | null; entries: Statement<Strength>[] }[] = areas.map((area) => ({
    area,
    entries: entries.filter((entry) => entry.body.area === area.id),
  }));
  groups.push({ area: null, entries: entries.filter((entry) => !known.has(entry.body.area)) });
  return groups.filter((group) => group.entries.length > 0);
}
