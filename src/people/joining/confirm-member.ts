import type { Pool } from "pg";

/** The teams that somebody is in now; and whether they stand for themselves from now on, and no longer for whoever brought them in. */
export type ConfirmedMember = { teams: string[]; standsAlone: boolean };

/**
 * Says, as whoever runs the server, that this account is somebody of their own: lets them into the teams they wait to join, where
 * nobody there can confirm it, and from then on they can confirm what whoever brought them in has asked for.
 */
export async function confirmMember(pool: Pool, name: string): Promise<ConfirmedMember> {
  const { rows: joined } = await pool.query<{ team: string }>(
    `with waiting as (
       select j.* from joining j join account a on a.id = j.account_id
       where j.decided_at is null and a.closed_at is null and lower(trim($1)) in (a.username, lower(a.email))),
     decided as (
       update joining set decided_at = now(), confirmed = true
       where (organisation_id, joining_id) in (select organisation_id, joining_id from waiting) returning *),
     added as (
       insert into member (organisation_id, member_id, team_id, account_id, role, invited_by)
       select organisation_id, gen_random_uuid(), team_id, account_id, role, invited_by from decided on conflict do nothing)
     select t.name as team from decided join team t using (team_id) order by t.name`,
    [name],
  );
  const { rowCount } = await pool.query(
    `delete from brought_in b using account a where a.id = b.account_id and a.closed_at is null
       and lower(trim($1)) in (a.username, lower(a.email))`,
    [name],
  );
  return { teams: joined.map(({ team }) => team), standsAlone: (rowCount ?? 0) > 0 };
}
