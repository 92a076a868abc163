import type { Pool } from "pg";

/**
 * Lets in whoever waits to join a team, by their sign-in name or e-mail address, as whoever runs the server: where an
 * organisation works with people and has nobody left who could confirm it. Answers the teams they are in now.
 */
export async function confirmMember(pool: Pool, name: string): Promise<string[]> {
  const { rows } = await pool.query<{ team: string }>(
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
  return rows.map(({ team }) => team);
}
