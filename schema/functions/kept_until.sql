-- Last touched by 0110_seals
-- and before by 0011_closing

create function kept_until(it agreement) returns timestamptz
language sql stable as $$
  select greatest(it.put_forward_at, (select max(s.at) from signature s where s.person_id = it.person_id and s.agreement_id = it.agreement_id))
    + make_interval(years => coalesce((select max(years_kept(it.keeps, t.team_id, t.keeps_years)) from team t where t.team_id = any (it.team_ids)), 0))
$$;

-- nobody but the owner, and triggers, may run it
