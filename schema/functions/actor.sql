-- Last touched by 0050_who_is_asking
-- and before by 0002_organisations

-- Null where nobody is signed in. The setting ends with its transaction; one that was not proved in this session is refused.
create function actor() returns uuid
language plpgsql stable as $$
declare said uuid := nullif(pg_catalog.current_setting('app.account_id', true), '')::uuid;
begin
  -- with its schema: a temporary sequence of the same name could be anybody's
  if said is null or pg_catalog.uuid_hash_extended(said, 0) = pg_catalog.currval('public.actor_proof'::regclass) then return said; end if;
  raise exception 'not the actor of this transaction' using errcode = '42501';
end $$;

grant execute on function actor to public;
