import type { Tx } from "../../ground/database/transaction.ts";
import type { Statement } from "../statements/statement.ts";
import { READERS, readerFacts, type ReaderFacts } from "../reach/readers/facts.ts";

/** A document in which an entry stands, as it was when it was put forward. */
export type StandsIn = { agreement_id: string; kind: string; put_forward_at: Date; withdrawn: boolean };

export type OneEntry = {
  entry: Statement | null;
  readers: ReaderFacts;
  documents: StandsIn[];
  /** it was chosen for the crisis card */ chosen: boolean;
  /** it is among the parts of a plan that is being prepared */ meets: boolean;
};

/** One entry of the person's own, who can see it, and where it stands beside its own place. */
export async function readOneEntry(tx: Tx, personId: string, statementId: string): Promise<OneEntry> {
  const row = await tx.one<OneEntry>(
    "sharing/one-entry",
    `select (select to_jsonb(s) from statement s where s.person_id = $1 and s.statement_id = $2) as entry, ${READERS} as readers,
       (select coalesce(jsonb_agg(jsonb_build_object('agreement_id', a.agreement_id, 'kind', a.kind, 'put_forward_at', a.put_forward_at,
           'withdrawn', a.withdrawn_at is not null) order by a.put_forward_at desc), '[]')
         from agreement a where a.person_id = $1 and $2::uuid = any (a.statement_ids)) as documents,
       exists (select 1 from statement c where c.person_id = $1 and c.kind = 'crisis-card' and c.voice = 'own'
         and c.body -> 'items' @> jsonb_build_array(jsonb_build_object('statementId', $2::text))) as chosen,
       exists (select 1 from meeting_item i join plan_meeting m using (person_id, meeting_id) join statement s on s.person_id = i.person_id
           and s.statement_id = i.statement_id where i.person_id = $1 and s.root_id = $2 and i.removed_at is null and m.ended_at is null) as meets`,
    [personId, statementId],
  );
  const { documents, readers, ...it } = row!;
  return {
    ...it,
    readers: readerFacts(readers),
    documents: documents.map((each) => ({ ...each, put_forward_at: new Date(each.put_forward_at) })),
  };
}

/** Every entry at the top of the record in use, and who can see what. */
export async function readEntries(tx: Tx, personId: string): Promise<{ entries: Statement[]; readers: ReaderFacts }> {
  const row = await tx.one<{ entries: Statement[]; readers: ReaderFacts }>(
    "sharing/entries",
    `select (select coalesce(jsonb_agg(s order by s.section, s.position, s.statement_id), '[]') from statement s where s.person_id = $1
         and s.about_id is null and s.voice in ('own', 'scribed', 'confirmed')
         and (s.only_mine or not is_aside(s.state))) as entries, ${READERS} as readers`,
    [personId],
  );
  return { entries: row!.entries, readers: readerFacts(row!.readers) };
}
