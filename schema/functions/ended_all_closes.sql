-- Last touched by 0240_ended_all

create function ended_all_closes() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from ended_all where person_id = new.person_id;
  return null;
end $$;

-- nobody but the owner, and triggers, may run it
