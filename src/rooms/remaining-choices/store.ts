import type { Tx } from "../../ground/database/transaction.ts";

export type TeamToAsk = { team_id: string; name: string };

/** The teams the person works with now: whom they can ask. */
export const readTeams = (tx: Tx, personId: string): Promise<TeamToAsk[]> =>
  tx.all(
    "remaining-choices/teams",
    "select t.team_id, t.name from team_relation r join team t using (team_id) where r.person_id = $1 and r.ended_at is null order by t.name",
    [personId],
  );

/** What was asked aloud and written down by duty, as far as the actor may know: all of it for the person, that of their service for others. */
export const readAloud = async (tx: Tx, personId: string): Promise<Set<string>> => {
  const rows = await tx.all<{ statement_id: string }>(
    "remaining-choices/aloud",
    "select statement_id from asked_aloud where person_id = $1",
    [personId],
  );
  return new Set(rows.map((each) => each.statement_id));
};

/** Says by duty which ask will be written down; false where the actor has no duty towards the person, or the id is taken. */
export const askAloud = async (tx: Tx, personId: string, statementId: string): Promise<boolean> =>
  (await tx.one<{ asked: boolean }>("remaining-choices/ask-aloud", "select ask_aloud($1, $2) as asked", [personId, statementId]))?.asked ??
  false;

/** For the person: what was asked aloud, and the services whose practitioners read it now. */
export type Aloud = { ids: ReadonlySet<string>; services: string[] };
export async function readHeard(tx: Tx, personId: string): Promise<Aloud> {
  const row = await tx.one<{ ids: string[]; services: string[] }>(
    "remaining-choices/heard",
    `select array(select statement_id from asked_aloud where person_id = $1) as ids,
       array(select distinct service from readers_by_duty($1) where section = 'remaining-choices' order by 1) as services`,
    [personId],
  );
  return { ids: new Set(row!.ids), services: row!.services };
}
