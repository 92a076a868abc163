-- Last touched by 0015_emergency_access

-- and what the person is called, to whoever reviews
create function emergency_called(of_person uuid) returns text
language sql stable security definer set search_path = public, pg_temp
  return (select p.called from person p where p.person_id = of_person and exists (select 1 from emergency_access e
    where e.person_id = of_person and (e.organisation_id = any (my_offices()) or e.account_id = actor())));

grant execute on function emergency_called to ownterms_app;
