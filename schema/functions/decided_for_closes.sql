-- Last touched by 0040_heard

create function decided_for_closes() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from decided_for_seen where person_id = new.person_id;
  return null;
end $$;

-- nobody but the owner, and triggers, may run it
