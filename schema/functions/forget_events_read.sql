-- Last touched by 0027_restrictive_events

create function forget_events_read() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from restrictive_event_read where person_id = new.person_id;
  return null;
end $$;

grant execute on function forget_events_read to public;
