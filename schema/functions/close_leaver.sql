-- Last touched by 0122_ways_in

-- Closes the account of somebody who left: memberships, sessions and every way in end at once. What they wrote and signed stays as
-- it is, under their name. An account with a record of its own is its holder's: only they close it.
create function close_leaver(of_account uuid) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare a account;
begin
  if not is_administrator() then return 'none'; end if;
  if of_account = actor() then return 'self'; end if;
  -- of two administrators who close one another at once, one stays
  perform 1 from account where administrator order by id for update;
  select * into a from account where id = of_account and closed_at is null for update;
  if not found or not (a.administrator or exists (select 1 from member m where m.account_id = a.id)) then return 'none'; end if;
  if exists (select 1 from person p where p.person_id = a.id and p.closed_at is null) then return 'record'; end if;
  if a.administrator and not exists (select 1 from account o where o.administrator and o.closed_at is null and o.id <> a.id) then return 'last'; end if;
  update member set ended_at = now() where account_id = a.id and ended_at is null;
  update invitation set withdrawn_at = now() where created_by = a.id and accepted_at is null and withdrawn_at is null;
  delete from session where account_id = a.id;
  delete from credential where account_id = a.id;
  delete from two_factor where account_id = a.id;
  delete from passkey where account_id = a.id;
  delete from signing_pin where account_id = a.id;
  delete from way_back where account_id = a.id;
  update account set administrator = false, closed_at = now(), updated_at = now(), email = id::text || '@no-email.invalid', username = null,
    display_username = null, two_factor_enabled = false where id = a.id;
  return 'closed';
end $$;

grant execute on function close_leaver to ownterms_app;
