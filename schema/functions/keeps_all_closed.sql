-- Last touched by 0242_closed_in_emergency

-- Whoever could open something in an emergency is told before they say why that the person keeps all of it closed: minutes count then.
-- Nobody learns it who could not have opened it.
create function keeps_all_closed(of_person uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from could_open_in_emergency(of_person))
    and exists (select 1 from emergency_wish w where w.person_id = of_person and w.closed @> emergency_sections());

grant execute on function keeps_all_closed to ownterms_app;
