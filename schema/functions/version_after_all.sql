-- Last touched by 0230_asked_by_nobody

create function version_after_all(of_person uuid, of_kind text) returns integer
language sql stable security definer set search_path = public, pg_temp
  return (select 1 + coalesce(max(a.version), 0) from agreement a where a.person_id = of_person and a.kind = of_kind);

-- nobody but the owner, and triggers, may run it
