-- Last touched by 0006_acting

-- The person (or the team) ends working together: all that was shared with that team ends with it.
create function end_team_relation(of_person uuid, of_team uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare ended boolean;
begin
  if actor() is distinct from of_person and not (of_team = any (my_teams())) then
    raise exception 'not yours to end' using errcode = '42501';
  end if;
  update team_relation set ended_at = now(), ended_by = actor() where person_id = of_person and team_id = of_team and ended_at is null;
  ended := found;
  update sharing_grant set ended_at = now() where person_id = of_person and team_id = of_team and ended_at is null;
  return ended;
end $$;

grant execute on function end_team_relation to ownterms_app;
