-- Last touched by 0211_keys_are_hashed_inside

-- As the server hashes it (base64url).
create function key_hash(key text) returns text
language sql immutable strict set search_path = pg_catalog
  return translate(rtrim(encode(sha256(convert_to(key, 'UTF8')), 'base64'), '='), '+/', '-_');

-- nobody but the owner, and triggers, may run it
