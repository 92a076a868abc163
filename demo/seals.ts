import type { Pool, PoolClient } from "pg";
import { sealOfFacts, type Act, type Seals } from "../src/agreements/sealed/chain.ts";
import { factsOfAgreement, factsOfSignature, factsOfWithdrawal } from "../src/agreements/sealed/facts.ts";
import { addOwnLink } from "../src/agreements/sealed/owner-chain.ts";

type Happened = { act: Act; agreement_id: string; signature_id: string | null; at: Date; digest: string | null; facts: object };

/**
 * Seals a told life anew, in the order in which its days were told: the demonstration moves dates back, which no real
 * record can. Every link is made as a real one is.
 */
export async function sealAnew(pool: Pool, seals: Seals, personId: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("delete from seal where person_id = $1", [personId]);
    for (const each of await whatHappened(client, personId)) {
      const of = { ...(each.digest && { digest: each.digest }), facts: sealOfFacts(each.facts) };
      await addOwnLink(client, seals, {
        personId,
        act: each.act,
        agreementId: each.agreement_id,
        signatureId: each.signature_id,
        of,
        at: each.at,
      });
    }
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}

const whatHappened = async (client: PoolClient, personId: string): Promise<Happened[]> =>
  (
    await client.query<Happened>(
      `select * from (
         select 'put forward' as act, 1 as step, a.agreement_id, null::uuid as signature_id, a.put_forward_at as at, a.digest, ${factsOfAgreement("a")} as facts
           from agreement a where a.person_id = $1
         union all select 'signed', 2, s.agreement_id, s.signature_id, s.at, s.digest, ${factsOfSignature("s")} from signature s where s.person_id = $1
         union all select 'withdrawn', 3, a.agreement_id, null, a.withdrawn_at, null, ${factsOfWithdrawal("a")}
           from agreement a where a.person_id = $1 and a.withdrawn_at is not null) told
       order by at, step, agreement_id, signature_id`,
      [personId],
    )
  ).rows;
