import type { Tx } from "../database/transaction.ts";

export type TeamToAsk = { team_id: string; name: string };

/** The teams the person works with now: whom they can ask. */
export const readTeams = (tx: Tx, personId: string): Promise<TeamToAsk[]> =>
  tx.all(
    "remaining-choices/teams",
    "select t.team_id, t.name from team_relation r join team t using (team_id) where r.person_id = $1 and r.ended_at is null order by t.name",
    [personId],
  );
