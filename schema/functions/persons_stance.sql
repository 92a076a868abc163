-- Last touched by 0230_asked_by_nobody
-- and before by 0180_disputed, 0025_advance_choices

create function persons_stance(of_person uuid, of_agreement uuid) returns text
language sql stable security definer set search_path = public, pg_temp
  return (select s.stance from signature s where s.person_id = of_person and s.agreement_id = of_agreement and s.account_id = of_person
    and s.recorded_by is null and not dispute_stands(s) order by s.at desc, s.signature_id desc limit 1);

-- nobody but the owner, and triggers, may run it
