-- Last touched by 0241_was_it_you

-- "It was not me": every session, every way in and every link of the account end, and what was asked for it and not made yet. An address
-- stays proved only where it is the one that was before: a new password can be asked for there. Written down for records officers; answers
-- whom to tell. null: there is nothing to say it of.
create function it_was_not_me(of_account uuid) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare w way_in; a account;
begin
  select * into w from way_in x where x.account_id = of_account and x.made_at is not null order by x.made_at desc limit 1;
  select * into a from account where id = of_account and closed_at is null for update;
  if w.way_in_id is null or a.id is null then return null; end if;
  update way_in set not_me_at = now() where account_id = of_account and made_at is not null and not_me_at is null;
  update way_in set decided_at = now(), confirmed = false, decided_by = null where account_id = of_account and made_at is null;
  delete from session where account_id = of_account;
  delete from credential where account_id = of_account;
  delete from two_factor where account_id = of_account;
  delete from passkey where account_id = of_account;
  delete from signing_pin where account_id = of_account;
  delete from way_back where account_id = of_account;
  delete from proven where account_id = of_account;
  delete from verification where value = of_account::text;
  update account set two_factor_enabled = false, updated_at = now(),
    email_verified = email_verified and w.told_to is not null and email = w.told_to where id = of_account;
  insert into act (act_id, account_id, kind, organisation_id, about_id)
    select gen_random_uuid(), of_account, 'way-in-not-me', o, of_account
      from unnest(case when cardinality(organisations_of(of_account)) = 0 then array[null::uuid] else organisations_of(of_account) end) o;
  return jsonb_build_object('proved', (select email_verified from account where id = of_account), 'language', a.language,
    'name', a.name, 'tell', coalesce((select jsonb_agg(jsonb_build_object('email', t.email, 'language', t.language)) from account t
      where t.closed_at is null and t.email_verified and t.id <> of_account and exists (select 1 from member m where m.account_id = t.id
        and m.ended_at is null and m.role = 'records officer'
        and (cardinality(organisations_of(of_account)) = 0 or m.organisation_id = any (organisations_of(of_account))))), '[]'));
end $$;

grant execute on function it_was_not_me to ownterms_accounts;
