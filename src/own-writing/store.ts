import type { Tx } from "../database/transaction.ts";
import type { CouldOpen } from "../emergency-access/note.tsx";
import type { Statement } from "../record/statement.ts";
import { withOthers, type Unsaved } from "./unsaved.ts";
import { EYES } from "../sharing/eyes.ts";
import type { Grant } from "../sharing/reach.ts";

/** A section, or some, of the person's own record, everything that is shared of the record, and what they have not saved yet: what one page is made of. */
export type Room = {
  statements: Statement[];
  grants: Grant[];
  unsaved: Unsaved[];
  /** through whom it could be opened in an emergency */ couldOpen: CouldOpen;
  /** ids of those that stand on the crisis card, too */ onCard: string[];
};

/** In one query, so that a page takes three round trips. */
export async function readRoom(tx: Tx, personId: string, sections: string | string[]): Promise<Room> {
  const row = await tx.one<Room>(
    "own-writing/room",
    `select
       (select coalesce(jsonb_agg(s order by s.position, s.statement_id), '[]') from statement s where s.person_id = $1 and s.section = any ($2)) as statements,
       (${EYES}) as grants,
       (select coalesce(jsonb_agg(u order by u.at desc), '[]') from unsaved u where u.person_id = $1) as unsaved,
       jsonb_build_object('organisations', array(select distinct o.name from team_relation r join team t using (team_id)
            join organisation o using (organisation_id) where r.person_id = $1 and r.ended_at is null order by 1),
          'closed', coalesce((select w.closed from emergency_wish w where w.person_id = $1), '{}')) as "couldOpen",
       (select coalesce(jsonb_agg(i ->> 'statementId'), '[]') from statement c cross join jsonb_array_elements(c.body -> 'items') i
          where c.person_id = $1 and c.section = 'crisis-card' and c.kind = 'crisis-card') as "onCard"`,
    [personId, [sections].flat()],
  );
  return {
    statements: row!.statements.map(withTimes),
    grants: row!.grants.map(grantWithTimes),
    unsaved: withOthers(row!.unsaved.map((each) => ({ ...each, at: new Date(each.at) }))),
    couldOpen: row!.couldOpen,
    onCard: row!.onCard,
  };
}

const at = (time: Date | string): Date => new Date(time);
const maybeAt = (time: Date | string | null): Date | null => (time === null ? null : new Date(time));

/** Times come out of JSON as text. */
export const withTimes = (statement: Statement): Statement => ({
  ...statement,
  said_at: at(statement.said_at),
  state_at: maybeAt(statement.state_at),
  created_at: at(statement.created_at),
});

export const grantWithTimes = (grant: Grant): Grant => ({
  ...grant,
  starts_at: at(grant.starts_at),
  ends_at: maybeAt(grant.ends_at),
  ended_at: maybeAt(grant.ended_at),
  created_at: at(grant.created_at),
});
