-- Last touched by 0029_acting

-- What the person is called, to whoever checks.
create function authority_called(of_person uuid) returns text
language sql stable security definer set search_path = public, pg_temp
  return (select p.called from person p where p.person_id = of_person and exists (select 1 from authority a
    where a.person_id = of_person and checks_for(a.organisation_id)));

grant execute on function authority_called to ownterms_app;
