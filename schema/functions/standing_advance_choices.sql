-- Last touched by 0180_disputed
-- and before by 0025_advance_choices

create function standing_advance_choices(of_person uuid) returns agreement
language sql stable security definer set search_path = public, pg_temp as $$
  select a from (
    select a from agreement a join person p using (person_id)
      join lateral (select signed_by_person(a.person_id, a.agreement_id) as at) signed on signed.at is not null
    where a.person_id = of_person and a.kind = 'advance-choices' and p.closed_at is null
    order by signed.at desc, a.version desc limit 1) last
  where (last.a).withdrawn_at is null and persons_stance(of_person, (last.a).agreement_id) in ('agree', 'agree-but')
$$;

-- nobody but the owner, and triggers, may run it
