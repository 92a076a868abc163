import type { Pool } from "pg";
import { withoutHurry, type Ask } from "../../ground/database/without-hurry.ts";
import { nextLink, type Head, type Seals } from "./chain.ts";
import { appendForgotten } from "./heads.ts";

/**
 * Deletes what was kept of closed records for as long as was said, and tells each chain of it, so that it is not taken for
 * an alteration. Where nothing of a record is left, its chain goes with it, and the heads are told that it is over. The
 * login needs no rights but to the functions that do it.
 */
export async function forgetWhatIsOver(pool: Pool, seals: Seals, heads: string): Promise<void> {
  const gone = await withoutHurry(pool, async (ask) => {
    const over = await ask<Over>("select person_id, agreement_id from kept_long_enough() order by 1, 2");
    for (const each of over) await addLink(ask, seals, each);
    const before = await chains(ask);
    await ask("select forget_what_is_over()");
    const left = new Set(await chains(ask));
    return before.filter((id) => !left.has(id));
  });
  await appendForgotten(heads, gone);
}

type Over = { person_id: string; agreement_id: string };

const chains = async (ask: Ask): Promise<string[]> =>
  (await ask<{ person_id: string }>("select person_id from closed_chains()")).map((each) => each.person_id);

async function addLink(ask: Ask, seals: Seals, { person_id: personId, agreement_id: agreementId }: Over): Promise<void> {
  const [head] = await ask<Head | { number: null }>("select number, mac from forgetting_head($1)", [personId]);
  const link = nextLink(seals, head?.number ? (head as Head) : null, { personId, act: "deleted", agreementId, of: {} });
  await ask("select add_forgetting_seal($1, $2, $3, $4, $5, $6, $7)", [
    personId,
    link.number,
    agreementId,
    link.content,
    link.previous,
    link.key_id,
    link.mac,
  ]);
}
