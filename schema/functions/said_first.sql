-- Last touched by 0230_asked_by_nobody
-- and before by 0045_as_it_was

-- As they stood in 0012, 0018, 0041, 0045, 0046, 0110, 0131 and 0180, for somebody whom the person concerns. Where a rule asks for
-- "not", no answer is no.
create function said_first(of_person uuid, of_statement uuid, version timestamptz) returns timestamptz
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(of_person) then
    coalesce((select s.created_at from statement s where s.person_id = of_person and s.statement_id = of_statement), version) end;

grant execute on function said_first to ownterms_app;
