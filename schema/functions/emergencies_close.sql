-- Last touched by 0015_emergency_access

-- With the record closes all of it.
create function emergencies_close() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from emergency_access where person_id = new.person_id;
  delete from emergency_wish where person_id = new.person_id;
  return null;
end $$;

-- nobody but the owner, and triggers, may run it
