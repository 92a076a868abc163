-- Last touched by 0202_who_was_there_before
-- and before by 0130_two_people

create function joined_my_teams() returns jsonb
language sql stable security definer set search_path = public, pg_temp
  return (select jsonb_agg(jsonb_build_object('id', m.member_id, 'teamId', t.team_id, 'name', a.name, 'role', m.role, 'team', t.name) order by m.started_at desc)
    from team_relation r join team t using (team_id) join member m using (team_id) join account a on a.id = m.account_id and a.closed_at is null
    where r.person_id = actor() and r.ended_at is null and m.ended_at is null and m.account_id <> actor()
      and m.role in ('practitioner', 'peer worker', 'lead') and is_new_to(r, m));

grant execute on function joined_my_teams to ownterms_app;
