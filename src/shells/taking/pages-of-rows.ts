import { deserialize, serialize } from "node:v8";
import type { Tx } from "../../ground/database/transaction.ts";

/** Rows as bytes, a thousand at a time: small in memory, and quick to hand to a worker thread. */
export type Packed = Uint8Array[];

const AT_ONCE = 1000;
/** Microseconds, which a moment in JavaScript does not have: what was said in the same millisecond keeps its order. */
const MOMENT = "_moment";

type Table = { name: string; table: string; id: string; moment: string };

/** All rows of a person in a table, page by page, so that nobody waits for a long record to be read. */
export async function readPacked(tx: Tx, personId: string, { name, table, id, moment }: Table): Promise<Packed> {
  const pages: Packed = [];
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const rows = await tx.all<Record<string, string>>(
      `taking/${name}`,
      `select *, (extract(epoch from ${moment}) * 1000000)::bigint as ${MOMENT} from ${table} where person_id = $1 and ${id} > $2 order by ${id} limit ${AT_ONCE}`,
      [personId, after],
    );
    if (rows.length > 0) pages.push(serialize(rows));
    if (rows.length < AT_ONCE) return pages;
    after = rows.at(-1)![id]!;
    // an embedded database answers without ever letting anybody else take a turn
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The rows again, the oldest first. */
export const unpacked = <Row>(pages: Packed): Row[] =>
  pages.flatMap((page) => deserialize(page) as (Row & { [MOMENT]: number })[]).sort((one, other) => one[MOMENT] - other[MOMENT]);
