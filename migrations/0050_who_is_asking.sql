-- Who is asking cannot be chosen by whoever asks, and the database holds no token that lets anybody in.

-- Of a session's token only the hash is kept. Sessions of before go on.
create function session_hash(session_token text) returns text language sql immutable
  return encode(sha256(convert_to(session_token, 'UTF8')), 'hex');
update session set token = session_hash(token);
comment on column session.token is 'session_hash() of the token, which only the browser has';

-- What the actor's setting is checked against. Any SQL can change a setting; the value of a sequence in one's own session
-- changes only whoever may update it, which nobody may but the functions below. Unlogged: reading writes nothing to the disk.
create unlogged sequence actor_proof minvalue -9223372036854775808;
grant select on sequence actor_proof to ownterms_app;

create function prove_actor(of_account uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform set_config('app.account_id', coalesce(of_account::text, ''), true);
  if of_account is not null then perform setval('public.actor_proof', uuid_hash_extended(of_account, 0)); end if;
end $$;
revoke execute on function prove_actor from public;

-- Null where nobody is signed in. The setting ends with its transaction; one that was not proved in this session is refused.
create or replace function actor() returns uuid language plpgsql stable as $$
declare said uuid := nullif(pg_catalog.current_setting('app.account_id', true), '')::uuid;
begin
  -- with its schema: a temporary sequence of the same name could be anybody's
  if said is null or pg_catalog.uuid_hash_extended(said, 0) = pg_catalog.currval('public.actor_proof'::regclass) then return said; end if;
  raise exception 'not the actor of this transaction' using errcode = '42501';
end $$;

-- Opens the transaction as whoever holds this session; null when it has ended, was idle too long, or never was. On a shared
-- device only people keep a session from ending, not what a page asks by itself.
create function open_session(session_token text, by_script boolean) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare s record;
begin
  -- a closed account is nobody: not an actor without a name
  select s1.id, s1.account_id, s1.shared_device, s1.last_seen_at into s from session s1 join account a on a.id = s1.account_id
    where s1.token = session_hash(session_token) and s1.expires_at > now() and a.closed_at is null
      and s1.last_seen_at > now() - case when s1.shared_device then interval '10 minutes' else interval '14 days' end;
  if not found then perform prove_actor(null); return null; end if;
  if s.last_seen_at < now() - interval '1 minute' and not (by_script and s.shared_device) then
    -- of two requests at once one writes it, and neither waits for the other
    update session set last_seen_at = now() where id = (select id from session where id = s.id for update skip locked);
  end if;
  perform prove_actor(s.account_id);
  return describe_actor(s.account_id, s.id, s.shared_device);
end $$;
drop function open_session(text);

-- Opens the transaction as an account that has just proved itself otherwise (its own PIN or passkey on another's device).
create or replace function open_as(of_account uuid) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform prove_actor((select id from account where id = of_account and closed_at is null));
  return describe_actor(of_account, null, false);
end $$;

revoke execute on function open_session, session_hash from public;
