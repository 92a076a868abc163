import type { Pool, PoolClient } from "pg";
import { sealOfFacts, type Found, type Seals } from "./chain.ts";
import { factsOfAgreement, factsOfRevision, factsOfSignature } from "./facts.ts";
import { addOwnLink } from "./owner-chain.ts";

type Row = {
  agreement_id: string;
  digest: string;
  facts: object;
  withdrawn_at: Date | null;
  revisions: { id: string; facts: object }[];
  signatures: { id: string; facts: object }[];
};

/**
 * After an upgrade from before there were chains: each record's chain begins with a link over what is there. What was
 * altered before that can't be told by it; everything after can. Once for each installation (heads.ts).
 */
export async function beginChains(pool: Pool, seals: Seals): Promise<number> {
  const { rows } = await pool.query<{ person_id: string }>(
    "select distinct person_id from agreement a where not exists (select 1 from seal s where s.person_id = a.person_id) order by 1",
  );
  for (const { person_id: personId } of rows) await beginChain(pool, seals, personId);
  return rows.length;
}

async function beginChain(pool: Pool, seals: Seals, personId: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock(hashtextextended('seal ' || $1, 0))", [personId]);
    const begun = await client.query("select 1 from seal where person_id = $1 limit 1", [personId]);
    if (begun.rowCount === 0) {
      await addOwnLink(client, seals, { personId, act: "began", agreementId: null, of: { found: await foundOf(client, personId) } });
    }
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}

async function foundOf(client: PoolClient, personId: string): Promise<Found[]> {
  const list = (facts: string, id: string, from: string) =>
    `coalesce((select jsonb_agg(jsonb_build_object('id', ${id}, 'facts', ${facts})) from ${from}), '[]')`;
  const { rows } = await client.query<Row>(
    `select a.agreement_id, a.digest, a.withdrawn_at, ${factsOfAgreement("a")} as facts,
       ${list(factsOfRevision("r", "a.salt"), "r.revision_id", "revision r where r.person_id = a.person_id and r.revision_id = any (a.revision_ids)")} as revisions,
       ${list(factsOfSignature("s"), "s.signature_id", "signature s where s.person_id = a.person_id and s.agreement_id = a.agreement_id")} as signatures
     from agreement a where a.person_id = $1 order by a.put_forward_at, a.agreement_id`,
    [personId],
  );
  return rows.map((row) => ({
    agreementId: row.agreement_id,
    digest: row.digest,
    facts: sealOfFacts(row.facts),
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    revisions: sealsOf(row.revisions),
    signatures: sealsOf(row.signatures),
  }));
}

const sealsOf = (list: { id: string; facts: object }[]): Record<string, string> =>
  Object.fromEntries(list.map(({ id, facts }) => [id, sealOfFacts(facts)]));
