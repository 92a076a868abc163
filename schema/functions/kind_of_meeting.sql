-- Last touched by 0230_asked_by_nobody
-- and before by 0018_agreements_of_more_kinds

create function kind_of_meeting(of_person uuid, of_meeting uuid) returns text
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(of_person) then
    (select m.kind from plan_meeting m where m.person_id = of_person and m.meeting_id = of_meeting) end;

grant execute on function kind_of_meeting to ownterms_app;
