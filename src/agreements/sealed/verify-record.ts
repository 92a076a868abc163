import type { Pool } from "pg";
import type { Sealed } from "./chain.ts";
import { factsOfAgreement, factsOfDispute, factsOfRevision, factsOfSignature, factsOfWholeRevision, factsOfWithdrawal } from "./facts.ts";
import type { SealedRevision } from "./verify-words.ts";

/** What the database holds of one record's agreements, as it is checked. */
export type Row = {
  agreement_id: string;
  version: number;
  content: string;
  digest: string;
  withdrawn: boolean;
  facts: object;
  withdrawal: object;
  signatures: { id: string; digest: string; facts: object; disputed: object | null }[];
};

export const readRows = async (pool: Pool, personId: string): Promise<Row[]> =>
  (
    await pool.query<Row>(
      `select a.agreement_id, a.version, a.content, a.digest, a.withdrawn_at is not null as withdrawn,
         ${factsOfAgreement("a")} as facts, ${factsOfWithdrawal("a")} as withdrawal,
         coalesce((select jsonb_agg(jsonb_build_object('id', s.signature_id, 'digest', s.digest, 'facts', ${factsOfSignature("s")},
             'disputed', (select ${factsOfDispute("d")} from signature_dispute d
               where d.person_id = s.person_id and d.agreement_id = s.agreement_id and d.signature_id = s.signature_id)) order by s.at)
           from signature s where s.person_id = a.person_id and s.agreement_id = a.agreement_id), '[]') as signatures
       from agreement a where a.person_id = $1 order by a.put_forward_at, a.agreement_id`,
      [personId],
    )
  ).rows;

export const readChain = async (pool: Pool, personId: string): Promise<Sealed[]> =>
  (
    await pool.query<Sealed>(
      "select number, act, agreement_id, signature_id, content, previous, key_id, mac from seal where person_id = $1 order by number",
      [personId],
    )
  ).rows;

/** The revisions that an agreement names, as they are kept today. */
export const readRevisions = async (pool: Pool, personId: string, agreementId: string, ids: string[]): Promise<SealedRevision[]> =>
  (
    await pool.query<SealedRevision>(
      `select r.*, ${factsOfRevision("r", "a.salt")} as facts, ${factsOfWholeRevision("r", "a.salt")} as whole from revision r
         join agreement a on a.person_id = r.person_id and a.agreement_id = $2
       where r.person_id = $1 and r.revision_id = any ($3::uuid[])`,
      [personId, agreementId, ids],
    )
  ).rows;

/** Everybody with something put forward, a chain, or a head that was kept of one, a hundred at a time. */
export async function* everyRecord(pool: Pool, kept: string[]): AsyncGenerator<string> {
  let after = "00000000-0000-0000-0000-000000000000";
  const rest = new Set(kept);
  for (;;) {
    const { rows } = await pool.query<{ person_id: string }>(
      `select person_id from (select person_id from agreement union select person_id from seal union select person_id from signature) p
       where person_id > $1 order by 1 limit 100`,
      [after],
    );
    for (const { person_id } of rows) {
      rest.delete(person_id);
      yield person_id;
    }
    const last = rows.at(-1);
    if (!last) break;
    after = last.person_id;
  }
  yield* rest;
}
