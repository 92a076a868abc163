-- Last touched by 0230_asked_by_nobody
-- and before by 0180_disputed, 0045_as_it_was

-- As they stood in 0180.
create function signed_by_person(of_person uuid, of_agreement uuid) returns timestamptz
language sql stable security definer set search_path = public, pg_temp
  return (select max(s.at) from signature s where s.person_id = of_person and s.agreement_id = of_agreement
    and s.account_id = of_person and s.recorded_by is null and not dispute_stands(s) and s.stance in ('agree', 'agree-but'));

-- nobody but the owner, and triggers, may run it
