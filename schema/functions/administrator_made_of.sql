-- Last touched by 0120_acts

-- Says whose account was made an administrator's, so that it can be written down.
create function administrator_made_of(sign_in_name text) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare wanted text := lower(trim(normalize(sign_in_name, NFKC)));
begin
  if not make_administrator(sign_in_name) then return null; end if;
  return (select id from account where (username = wanted or email = wanted) and closed_at is null);
end $$;

grant execute on function administrator_made_of to ownterms_app;
