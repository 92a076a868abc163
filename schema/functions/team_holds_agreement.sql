-- Last touched by 0230_asked_by_nobody
-- and before by 0018_agreements_of_more_kinds

create function team_holds_agreement(of_person uuid, of_kind text, of_team uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(of_person) then team_is_let_in(of_person, of_kind, of_team) end;

grant execute on function team_holds_agreement to ownterms_app;
