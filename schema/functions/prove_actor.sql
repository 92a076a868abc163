-- Last touched by 0220_nobody_in_between
-- and before by 0050_who_is_asking

-- In a transaction of nobody, whoever used the connection before must not be proved still: no account has this value.
create function prove_actor(of_account uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform set_config('app.account_id', coalesce(of_account::text, ''), true);
  perform setval('public.actor_proof', uuid_hash_extended(coalesce(of_account, gen_random_uuid()), 0));
end $$;

-- nobody but the owner, and triggers, may run it
