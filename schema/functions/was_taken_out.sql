-- Last touched by 0230_asked_by_nobody
-- and before by 0012_plan_meetings

create function was_taken_out(of_person uuid, of_meeting uuid, of_statement uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(of_person) then exists (select 1 from meeting_item i where i.person_id = of_person
    and i.meeting_id = of_meeting and i.statement_id = of_statement and i.removed_at is not null and i.removed_by = of_person) end;

grant execute on function was_taken_out to ownterms_app;
