-- Last touched by 0230_asked_by_nobody
-- and before by 0012_plan_meetings

create function is_related(of_person uuid, of_account uuid, of_team uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(of_person) then relation_stands(of_person, of_account, of_team) end;

grant execute on function is_related to ownterms_app;
