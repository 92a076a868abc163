-- Last touched by 0132_looked_for

-- Who ended it again for whom: within a week of the person's end, whoever had it open opens it no second time. Another practitioner of
-- that service can, who then knows that the person ended it.
create function emergency_ended_by_person(of_person uuid) returns table (mine boolean, name text, ended_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select e.account_id = actor(), e.name, e.ended_at from emergency_access e
    where e.person_id = of_person and e.ended_by = e.person_id and e.ended_at > now() - interval '7 days'
      and exists (select 1 from team t where t.team_id = emergency_team(of_person) and t.organisation_id = e.organisation_id)
    order by e.account_id = actor() desc, e.ended_at desc limit 1
$$;

grant execute on function emergency_ended_by_person to ownterms_app;
