-- A session that ended by itself, for want of use, is told from one that somebody ended: on this device, from another, with a
-- new password, or with the account. A device keeps its plans, locked, after the first, and takes them away after the second.
create table ended_session (
  token_hash text primary key,
  ended_at timestamptz not null default now()
);
alter table ended_session enable row level security;

create function session_ended() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.expires_at > now()
     and old.last_seen_at > now() - (case when old.shared_device then interval '10 minutes' else interval '14 days' end) then
    insert into ended_session (token_hash) values (encode(sha256(convert_to(old.token, 'UTF8')), 'hex')) on conflict do nothing;
  end if;
  -- longer than any session lasts
  delete from ended_session where ended_at < now() - interval '200 days';
  return old;
end $$;
create trigger after_delete after delete on session for each row execute function session_ended();

-- Did somebody end the session of this token? Also where the session knows its token by the hash alone.
create function session_was_ended(session_token text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from ended_session, encode(sha256(convert_to(session_token, 'UTF8')), 'hex') h
    where token_hash in (h, encode(sha256(convert_to(h, 'UTF8')), 'hex')))
$$;
revoke execute on function session_ended, session_was_ended from public;
grant execute on function session_was_ended to ownterms_app;
