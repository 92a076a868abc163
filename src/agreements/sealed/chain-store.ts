import type { Tx } from "../../ground/database/transaction.ts";
import { nextLink, sealOfFacts, type Act, type Head, type Of, type Sealed, type Seals } from "./chain.ts";

type What = { personId: string; act: Act; agreementId: string; signatureId?: string; of: Of };

/**
 * The next link of a record's chain, in the transaction of what it seals. The chain is held until that transaction ends,
 * so of two at once one comes after the other. The database refuses what is put forward or signed without it.
 */
export async function addLink(tx: Tx, seals: Seals, what: What): Promise<void> {
  const head = await tx.one<Head | { number: null }>("seals/head", "select number, mac from seal_head($1)", [what.personId]);
  const link = nextLink(seals, head?.number ? (head as Head) : null, what);
  await tx.all("seals/add", "select add_seal($1, $2, $3, $4, $5, $6, $7, $8, $9)", [
    what.personId,
    link.number,
    link.act,
    link.agreement_id,
    link.signature_id,
    link.content,
    link.previous,
    link.key_id,
    link.mac,
  ]);
}

/** A link over the facts of a row that was just written, where one was: sending the same twice writes nothing anew. */
export async function sealRow(
  tx: Tx,
  seals: Seals,
  row: { facts: object; digest?: string; revisions?: Record<string, object> } | undefined,
  what: Omit<What, "of">,
): Promise<void> {
  if (!row) return;
  const { digest, facts, revisions } = row;
  const sealed = revisions && Object.fromEntries(Object.entries(revisions).map(([id, each]) => [id, sealOfFacts(each)]));
  await addLink(tx, seals, { ...what, of: { ...(digest && { digest }), facts: sealOfFacts(facts), ...(sealed && { revisions: sealed }) } });
}

export type ChainHead = Head & Pick<Sealed, "key_id">;

/** The head of the person's own chain, which they take with them; null where nothing was put forward yet. */
export const readHead = (tx: Tx, personId: string): Promise<ChainHead | null> =>
  tx.one("seals/own-head", "select number, mac, key_id from seal where person_id = $1 order by number desc limit 1", [personId]);

/** Before the person closes their record: what will be deleted of it is told to the chain, which stays. */
export async function sealDeletions(tx: Tx, seals: Seals, personId: string): Promise<void> {
  const rows = await tx.all<{ agreement_id: string }>(
    "seals/to-be-deleted",
    "select agreement_id from agreement where person_id = $1 and team_ids = '{}' order by put_forward_at, agreement_id",
    [personId],
  );
  for (const { agreement_id: agreementId } of rows) await addLink(tx, seals, { personId, act: "deleted", agreementId, of: {} });
}
