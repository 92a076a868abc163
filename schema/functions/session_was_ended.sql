-- Last touched by 0082_ended_sessions

-- Did somebody end the session of this token? Also where the session knows its token by the hash alone.
create function session_was_ended(session_token text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from ended_session, encode(sha256(convert_to(session_token, 'UTF8')), 'hex') h
    where token_hash in (h, encode(sha256(convert_to(h, 'UTF8')), 'hex')))
$$;

grant execute on function session_was_ended to ownterms_app;
