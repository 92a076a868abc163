-- Last touched by 0230_asked_by_nobody
-- and before by 0005_agreements

create function next_agreement_version(of_person uuid, of_kind text) returns integer
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(of_person) then version_after_all(of_person, of_kind) end;

grant execute on function next_agreement_version to public;
