-- Last touched by 0121_keys

-- An address that nobody has proved to read is told nothing: it may be somebody else's.
create function only_to_proved_addresses() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from account a where a.email = new.to_address and a.email_verified and a.closed_at is null) then return new; end if;
  return null;
end $$;

-- nobody but the owner, and triggers, may run it
