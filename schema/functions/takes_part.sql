-- Last touched by 0012_plan_meetings
-- and before by 0005_agreements

create function takes_part(of_person uuid, of_meeting uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from meeting_participant p where p.person_id = of_person and p.meeting_id = of_meeting
    and p.account_id = actor() and still_takes_part(p));

grant execute on function takes_part to public;
