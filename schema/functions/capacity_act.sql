-- Last touched by 0044_what_was_found

-- It stays as it was written, as what is said of rights and events does (0026, 0027): whoever wrote it takes it back.
create function capacity_act() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from statement s where s.person_id = new.person_id and s.statement_id = new.statement_id and s.kind = 'capacity-record'
      and (new.act <> 'withdrawn' or s.author_id <> new.actor_id)) then
    raise exception 'whoever wrote it takes it back' using errcode = '42501';
  end if;
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
