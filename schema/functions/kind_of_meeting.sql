-- Last touched by 0018_agreements_of_more_kinds

create function kind_of_meeting(of_person uuid, of_meeting uuid) returns text
language sql stable security definer set search_path = public, pg_temp
  return (select kind from plan_meeting where person_id = of_person and meeting_id = of_meeting);

grant execute on function kind_of_meeting to ownterms_app;
