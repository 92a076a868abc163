import type { Tx } from "../../ground/database/transaction.ts";

/** Those who stand beside the person in their record, whom the person knows already: their supporters, and the people of their teams. */
export const readNamesBeside = async (tx: Tx, personId: string, but: string | null): Promise<string[]> =>
  (
    await tx.all<{ name: string }>(
      "sharing/names-beside",
      `select s.name from supporter s where s.person_id = $1 and s.supporter_id is distinct from $2::uuid and s.ended_at is null
       union select p.name from team_relation r, people_in_team(r.team_id) p where r.person_id = $1 and r.ended_at is null and p.ended_at is null`,
      [personId, but],
    )
  ).map(({ name }) => name);

export const readCalled = async (tx: Tx, personId: string): Promise<string> =>
  (await tx.one<{ called: string }>("sharing/called", "select called from person where person_id = $1", [personId]))?.called ?? "";
