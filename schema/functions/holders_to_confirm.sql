-- Last touched by 0131_whose_account

-- How many wait for the actor: papers to check, and accounts to say whose they are.
create function holders_to_confirm() returns integer
language sql stable security definer set search_path = public, pg_temp
  return (select count(*) from authority a where a.ended_at is null and a.holder_confirmed_at is null and a.organisation_id is not null
    and a.organisation_id in (select m.organisation_id from member m where m.account_id = actor() and m.ended_at is null)
    and may_confirm_holder(a.person_id, a.authority_id));

grant execute on function holders_to_confirm to ownterms_app;
