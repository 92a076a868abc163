-- Last touched by 0230_asked_by_nobody
-- and before by 0180_disputed

create function is_disputed(s signature) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(s.person_id) then dispute_stands(s) end;

grant execute on function is_disputed to ownterms_app;
