-- Last touched by 0132_looked_for

create function identity_before() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.said_by = old.person_id and actor() <> old.person_id then
    raise exception 'the person said it themselves' using errcode = '42501';
  end if;
  new.said_by := coalesce(actor(), new.said_by);
  new.said_by_name := (select n.name from name_in_record(new.person_id, new.said_by) n);
  new.said_at := clock_timestamp();
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
