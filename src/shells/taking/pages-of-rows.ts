import { lazily } from "../../ground/core/lazily.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import type { KindOfRows, Place, SpoolFile, SpoolWriter } from "./spool.ts";

/** Microseconds, which a moment in JavaScript does not have: what was said in the same millisecond keeps its order. */
const MOMENT = "_moment";
export type Moment = { [MOMENT]: number };

type Table = { name: KindOfRows; table: string; id: string; moment: string; columns?: string };

const MOST = 1000;
const FIRST = 50;
/** What a page of rows should take: reading one keeps everybody else waiting for a few milliseconds only. */
const AIM = 512 * 1024;

/** All rows of a person in a table, page by page, as long as the words in them make the pages. */
export async function copyRows(
  tx: Tx,
  personId: string,
  { name, table, id, moment, columns = "*" }: Table,
  to: SpoolWriter,
  going: () => void,
): Promise<void> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (let limit = FIRST; ;) {
    going();
    const rows = await tx.all<Record<string, string>>(
      `taking/${name}`,
      `select ${columns}, (extract(epoch from ${moment}) * 1000000)::bigint as ${MOMENT} from ${table} where person_id = $1 and ${id} > $2 order by ${id} limit $3`,
      [personId, after, limit],
    );
    const bytes = await to.add(name, rows);
    if (rows.length < limit) return;
    after = rows.at(-1)![id]!;
    limit = Math.min(MOST, 2 * limit, Math.max(1, Math.floor((limit * AIM) / bytes)));
    // an embedded database answers without ever letting anybody else take a turn
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Where a row stands, when it was said, and what it is called: a few bytes, whatever is in the row. */
export type Moved = Place & { moment: number; id: string };

/** The places of rows by what they belong to, each the oldest first. */
export function placesBy<Row extends Moment>(
  file: SpoolFile<Row>,
  nameOf: (row: Row) => { key: string; id: string },
): Map<string, Moved[]> {
  const places = new Map<string, Moved[]>();
  for (const { row, place } of file.places()) {
    const { key, id } = nameOf(row);
    const moved = { ...place, moment: row[MOMENT], id };
    const known = places.get(key);
    if (known) known.push(moved);
    else places.set(key, [moved]);
  }
  for (const all of places.values()) all.sort((one, other) => one.moment - other.moment);
  return places;
}

/** The rows again, the oldest first, one at a time, as often as they are asked for. */
export function oldestFirst<Row extends Moment>(file: SpoolFile<Row>): Iterable<Row> {
  const places = placesBy(file, () => ({ key: "", id: "" })).get("") ?? [];
  return lazily(places, (place) => file.at(place));
}
