-- People were told who joins a team while it works with them, and not of those who had joined it the day before. Somebody who is new with
-- a team now reads who joined it within the month before, until they have looked at who is in it. Why: docs/decisions/0202.
create function is_new_to(r team_relation, m member) returns boolean language sql stable security definer set search_path = public, pg_temp
  return m.started_at > r.people_seen_at
    -- not looked at yet: whoever came in by an invitation is as new to them as the team
    or r.people_seen_at <= r.accepted_at and m.invited_by is not null and m.started_at > r.accepted_at - interval '30 days';
-- Whether nobody but those whom one person brought in has said who this member is.
create function is_of_one_line(m member) returns boolean language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from brought_in b where b.account_id = m.account_id);

-- Else as in 0130.
drop function people_in_team(uuid);
create function people_in_team(of_team uuid)
returns table (member_id uuid, name text, role text, started_at timestamptz, ended_at timestamptz, is_new boolean, of_one_line boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.member_id, a.name, m.role, m.started_at, m.ended_at, is_new_to(r, m), is_of_one_line(m)
    from team_relation r join member m using (team_id) join account a on a.id = m.account_id
    where r.person_id = actor() and r.team_id = of_team and r.ended_at is null
      and m.role in ('practitioner', 'peer worker', 'lead') and (m.ended_at is null or m.ended_at > now() - interval '2 months')
    order by m.ended_at is not null, a.name, m.started_at
$$;
create or replace function joined_my_teams() returns jsonb language sql stable security definer set search_path = public, pg_temp
  return (select jsonb_agg(jsonb_build_object('id', m.member_id, 'teamId', t.team_id, 'name', a.name, 'role', m.role, 'team', t.name) order by m.started_at desc)
    from team_relation r join team t using (team_id) join member m using (team_id) join account a on a.id = m.account_id and a.closed_at is null
    where r.person_id = actor() and r.ended_at is null and m.ended_at is null and m.account_id <> actor()
      and m.role in ('practitioner', 'peer worker', 'lead') and is_new_to(r, m));
revoke execute on function is_new_to, is_of_one_line, people_in_team from public;
grant execute on function people_in_team to ownterms_app;
