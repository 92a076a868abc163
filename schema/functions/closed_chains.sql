-- Last touched by 0190_upkeep

-- Closed records that have a chain.
create function closed_chains() returns table (person_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.person_id from person p where p.closed_at is not null and exists (select 1 from seal s where s.person_id = p.person_id)
$$;

grant execute on function closed_chains to ownterms_accounts;
