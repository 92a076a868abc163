-- Last touched by 0121_keys

-- A link that was not used dies with any change of the password, the address or the name one signs in with.
create function links_die() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare of_account uuid;
begin
  if tg_table_name = 'credential' then of_account := new.account_id; else of_account := new.id; end if;
  delete from verification where value = of_account::text and (identifier like 'reset:%' or identifier like 'prove:%');
  return null;
end $$;

-- nobody but the owner, and triggers, may run it
