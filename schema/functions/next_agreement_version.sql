-- Last touched by 0005_agreements

create function next_agreement_version(of_person uuid, of_kind text) returns integer
language sql stable security definer set search_path = public, pg_temp
  return (select 1 + coalesce(max(version), 0) from agreement where person_id = of_person and kind = of_kind);

grant execute on function next_agreement_version to public;
