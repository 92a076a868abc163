-- Last touched by 0023_pictures

create function pictures_close() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from picture where person_id = new.person_id;
  return null;
end $$;

-- nobody but the owner, and triggers, may run it
