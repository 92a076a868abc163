-- Last touched by 0050_who_is_asking
-- and before by 0006_acting

-- Opens the transaction as an account that has just proved itself otherwise (its own PIN or passkey on another's device).
create function open_as(of_account uuid) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform prove_actor((select id from account where id = of_account and closed_at is null));
  return describe_actor(of_account, null, false);
end $$;

-- nobody but the owner, and triggers, may run it
