-- Last touched by 0230_asked_by_nobody
-- and before by 0012_plan_meetings

create function is_signed_by_others(of_person uuid, of_agreement uuid, than uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(of_person) then exists (select 1 from signature s where s.person_id = of_person
    and s.agreement_id = of_agreement and s.account_id <> than) end;

grant execute on function is_signed_by_others to ownterms_app;
