-- Last touched by 0202_who_was_there_before
-- and before by 0130_two_people

create function people_in_team(of_team uuid) returns table (
  member_id uuid,
  name text,
  role text,
  started_at timestamptz,
  ended_at timestamptz,
  is_new boolean,
  of_one_line boolean
)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.member_id, a.name, m.role, m.started_at, m.ended_at, is_new_to(r, m), is_of_one_line(m)
    from team_relation r join member m using (team_id) join account a on a.id = m.account_id
    where r.person_id = actor() and r.team_id = of_team and r.ended_at is null
      and m.role in ('practitioner', 'peer worker', 'lead') and (m.ended_at is null or m.ended_at > now() - interval '2 months')
    order by m.ended_at is not null, a.name, m.started_at
$$;

grant execute on function people_in_team to ownterms_app;
