import { heardOf, type Heard } from "../../../record/acting/heard-store.ts";
import type { AuthorityKind } from "../../../ground/core/authority.ts";
import type { Tx } from "../../../ground/database/transaction.ts";

/** As what the actor may decide this for the person now; null where they may not. */
export const readDecidesFor = async (tx: Tx, personId: string, decisionId: string): Promise<AuthorityKind | null> =>
  (
    await tx.one<{ as: AuthorityKind | null }>(
      "deciding/decides-for",
      `select (acts_under($1, (select actor()), 'decisions', 'decide')).kind as "as"
     where may_decide_for($1, (select actor()), 'decisions', array[$2::uuid])`,
      [personId, decisionId],
    )
  )?.as ?? null;

/** The person's words beside each thing that was decided for them, as far as the actor may read them. */
export async function readHeardBeside(tx: Tx, personId: string, decisionId: string): Promise<Map<string, Heard[]>> {
  const rows = await tx.all<{ statement_id: string; heard: Heard[] }>(
    "deciding/heard",
    `select s.statement_id, ${heardOf("s.person_id", "heard_in(s.body)")} as heard
     from statement s where s.person_id = $1 and s.root_id = $2 and s.kind = 'decided-for'`,
    [personId, decisionId],
  );
  return new Map(rows.map(({ statement_id, heard }) => [statement_id, heard]));
}

/** The person has read what was decided for them about this. */
export const markDecidedForSeen = (tx: Tx, personId: string, statementIds: string[]): void => {
  if (statementIds.length > 0)
    tx.withCommit(
      "decided-for/seen",
      "insert into decided_for_seen (person_id, statement_id) select $1::uuid, unnest($2::uuid[]) on conflict do nothing",
      [personId, statementIds],
    );
};
