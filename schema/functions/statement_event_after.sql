-- Last touched by 0004_record

create function statement_event_after() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update statement set state = new.act, state_at = new.at where person_id = new.person_id and statement_id = new.statement_id;
  return null;
end $$;

grant execute on function statement_event_after to public;
