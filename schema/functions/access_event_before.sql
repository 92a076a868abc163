-- Last touched by 0014_crisis_card
-- and before by 0004_record

create function access_event_before() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.account_id is null then
    new.name := '';
    new.role := '';
  else
    select n.name, n.role into new.name, new.role from name_in_record(new.person_id, new.account_id) n;
  end if;
  new.at := clock_timestamp();
  return new;
end $$;

grant execute on function access_event_before to public;
