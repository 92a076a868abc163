-- Last touched by 0005_agreements

create function meeting_changed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update plan_meeting set changes = changes + 1 where person_id = new.person_id and meeting_id = new.meeting_id;
  return null;
end $$;

grant execute on function meeting_changed to public;
