-- Last touched by 0012_plan_meetings

create function was_taken_out(of_person uuid, of_meeting uuid, of_statement uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from meeting_item where person_id = of_person and meeting_id = of_meeting and statement_id = of_statement
    and removed_at is not null and removed_by = of_person);

grant execute on function was_taken_out to ownterms_app;
