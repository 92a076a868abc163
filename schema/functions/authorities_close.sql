-- Last touched by 0029_acting

-- With the record closes all of it.
create function authorities_close() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from authority where person_id = new.person_id;
  delete from capacity_seen where person_id = new.person_id;
  return null;
end $$;

-- nobody but the owner, and triggers, may run it
