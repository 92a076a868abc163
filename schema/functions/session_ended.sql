-- Last touched by 0082_ended_sessions

create function session_ended() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.expires_at > now()
     and old.last_seen_at > now() - (case when old.shared_device then interval '10 minutes' else interval '14 days' end) then
    insert into ended_session (token_hash) values (encode(sha256(convert_to(old.token, 'UTF8')), 'hex')) on conflict do nothing;
  end if;
  -- longer than any session lasts
  delete from ended_session where ended_at < now() - interval '200 days';
  return old;
end $$;

-- nobody but the owner, and triggers, may run it
