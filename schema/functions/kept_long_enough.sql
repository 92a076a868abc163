-- Last touched by 0190_upkeep

-- Agreements of closed records that were kept for as long as was said.
create function kept_long_enough() returns table (person_id uuid, agreement_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.person_id, a.agreement_id from agreement a join person p using (person_id) where p.closed_at is not null and kept_until(a) < now()
$$;

grant execute on function kept_long_enough to ownterms_accounts;
