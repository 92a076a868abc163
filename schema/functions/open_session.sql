-- Last touched by 0051_logins
-- and before by 0050_who_is_asking, 0006_acting

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

grant execute on function open_session to ownterms_opening;
