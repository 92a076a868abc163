-- Last touched by 0211_keys_are_hashed_inside
-- and before by 0130_two_people

-- As it stood in 0130.
create function is_my_invitation(by_key text) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from invitation i where (i.token_hash = key_hash(by_key) or i.code_hash = key_hash(by_key)) and i.kind <> 'person' and i.created_by = actor());

grant execute on function is_my_invitation to ownterms_app;
