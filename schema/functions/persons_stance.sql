-- Last touched by 0180_disputed
-- and before by 0025_advance_choices

-- As in 0025, 0045, 0018, 0090 and 0151, but without what is disputed: no choice stands, and nobody reads a plan, because of a
-- signature that was not the person's.
create function persons_stance(of_person uuid, of_agreement uuid) returns text
language sql stable security definer set search_path = public, pg_temp
  return (select s.stance from signature s where s.person_id = of_person and s.agreement_id = of_agreement and s.account_id = of_person
    and s.recorded_by is null and not is_disputed(s) order by s.at desc, s.signature_id desc limit 1);

-- nobody but the owner, and triggers, may run it
