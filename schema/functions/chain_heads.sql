-- Last touched by 0190_upkeep

-- The head of each chain that went on since, for whoever keeps the heads elsewhere.
create function chain_heads(since bigint) returns table (person_id uuid, number integer, mac text, seq bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct on (s.person_id) s.person_id, s.number, s.mac, max(s.seq) over () from seal s where s.seq > since order by s.person_id, s.number desc
$$;

grant execute on function chain_heads to ownterms_accounts;
