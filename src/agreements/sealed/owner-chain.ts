import type { PoolClient } from "pg";
import { nextLink, type Head, type Seals } from "./chain.ts";

type What = Parameters<typeof nextLink>[2];

/** A link that the product itself adds, as the owner of the database: what it found at an upgrade. Holds the chain as add_seal() does. */
export async function addOwnLink(client: PoolClient, seals: Seals, what: What): Promise<Head> {
  await client.query("select pg_advisory_xact_lock(hashtextextended('seal ' || $1, 0))", [what.personId]);
  const { rows } = await client.query<Head>("select number, mac from seal where person_id = $1 order by number desc limit 1", [
    what.personId,
  ]);
  const link = nextLink(seals, rows[0] ?? null, what);
  await client.query(
    `insert into seal (person_id, number, act, agreement_id, signature_id, content, previous, key_id, mac)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [what.personId, link.number, link.act, link.agreement_id, link.signature_id, link.content, link.previous, link.key_id, link.mac],
  );
  return { number: link.number, mac: link.mac };
}
