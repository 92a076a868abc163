-- Last touched by 0012_plan_meetings

-- What a practitioner put forward they can take back until somebody else has said something to it; then only the person.
create function is_signed_by_others(of_person uuid, of_agreement uuid, than uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from signature s where s.person_id = of_person and s.agreement_id = of_agreement and s.account_id <> than);

grant execute on function is_signed_by_others to ownterms_app;
