-- Last touched by 0029_acting

create function statement_acting() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update statement set acting_under = new.acting_under, acting_as = new.acting_as
    where person_id = new.person_id and statement_id = new.statement_id and revision_id = new.revision_id;
  return null;
end $$;

-- nobody but the owner, and triggers, may run it
