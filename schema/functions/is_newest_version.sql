-- Last touched by 0230_asked_by_nobody
-- and before by 0110_seals

-- False, not nothing: whoever is not concerned seals nothing as the newest.
create function is_newest_version(of_person uuid, of_agreement uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return concerns_me(of_person) and not exists (select 1 from agreement a
    join agreement n on n.person_id = a.person_id and n.kind = a.kind and n.version > a.version
    where a.person_id = of_person and a.agreement_id = of_agreement and n.withdrawn_at is null);

grant execute on function is_newest_version to ownterms_app;
