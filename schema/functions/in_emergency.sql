-- Last touched by 0015_emergency_access

create function in_emergency(of_person uuid, section text) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return of_person::text || ' ' || section = any (open_in_emergency());

grant execute on function in_emergency to ownterms_app;
