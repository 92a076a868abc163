-- Last touched by 0130_two_people

create function people_of_team_seen(of_team uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  update team_relation set people_seen_at = now() where person_id = actor() and team_id = of_team and ended_at is null
$$;

grant execute on function people_of_team_seen to ownterms_app;
