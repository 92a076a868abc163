-- Last touched by 0015_emergency_access

-- Whether the actor could open it, before they do: what the person is called, and through which organisation.
create function could_open_in_emergency(of_person uuid) returns table (called text, organisation text)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.called, o.name from person p join team t on t.team_id = emergency_team(p.person_id) join organisation o using (organisation_id)
    where p.person_id = of_person and p.closed_at is null
$$;

grant execute on function could_open_in_emergency to ownterms_app;
