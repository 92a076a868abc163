-- Last touched by 0029_acting

create function authority_before() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.made_at := clock_timestamp();
  new.made_by_name := (select n.name from name_in_record(new.person_id, new.made_by) n);
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
