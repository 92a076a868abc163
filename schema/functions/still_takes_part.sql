-- Last touched by 0230_asked_by_nobody
-- and before by 0018_agreements_of_more_kinds, 0012_plan_meetings

create function still_takes_part(p meeting_participant) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(p.person_id) then is_in_the_room(p) end;

grant execute on function still_takes_part to ownterms_app;
