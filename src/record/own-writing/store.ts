import type { Tx } from "../../ground/database/transaction.ts";
import { withTimes } from "../statements/with-times.ts";
import type { Statement } from "../statements/statement.ts";
import { withOthers, type Unsaved } from "./unsaved.ts";
import { READERS, readerFacts, type ReaderFacts } from "../reach/readers/facts.ts";

/** A section, or some, of the person's own record, who can see what of the record, and what they have not saved yet: what one page is made of. */
export type Room = {
  statements: Statement[];
  readers: ReaderFacts;
  unsaved: Unsaved[];
};

/** In one query, so that a page takes three round trips. */
export async function readRoom(tx: Tx, personId: string, sections: string | string[]): Promise<Room> {
  const row = await tx.one<Room>(
    "own-writing/room",
    `select
       (select coalesce(jsonb_agg(s order by s.position, s.statement_id), '[]') from statement s where s.person_id = $1 and s.section = any ($2)) as statements,
       ${READERS} as readers,
       (select coalesce(jsonb_agg(u order by u.at desc), '[]') from unsaved u where u.person_id = $1) as unsaved`,
    [personId, [sections].flat()],
  );
  return {
    statements: row!.statements.map(withTimes),
    readers: readerFacts(row!.readers),
    unsaved: withOthers(row!.unsaved.map((each) => ({ ...each, at: new Date(each.at) }))),
  };
}
