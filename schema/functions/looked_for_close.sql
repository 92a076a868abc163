-- Last touched by 0132_looked_for

create function looked_for_close() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from person_identity where person_id = new.person_id;
  delete from emergency_looked_for where person_id = new.person_id;
  return null;
end $$;

-- nobody but the owner, and triggers, may run it
