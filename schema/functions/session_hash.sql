-- Last touched by 0051_logins
-- and before by 0050_who_is_asking

-- Of a session's token only the hash is kept. Sessions of before go on.
create function session_hash(session_token text) returns text
language sql immutable
  return encode(sha256(convert_to(session_token, 'UTF8')), 'hex');

grant execute on function session_hash to ownterms_accounts;
