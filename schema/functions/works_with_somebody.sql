-- Last touched by 0130_two_people

create function works_with_somebody(of_organisation uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from team t join team_relation r using (team_id) where t.organisation_id = of_organisation and r.ended_at is null);

-- nobody but the owner, and triggers, may run it
