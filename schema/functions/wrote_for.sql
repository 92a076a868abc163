-- Last touched by 0045_as_it_was
-- and before by 0041_by_law

-- II. What a service wrote is its own: written for the service of a team that worked with the person then, by a member of that
-- team then. A writer who goes on to another service takes nothing along (0024 and 0041 asked whose member they ever were), also
-- where both work with the person: the other does not read what was written before they came.
create function wrote_for(by_account uuid, of_person uuid, at timestamptz, organisations uuid[]) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from member m join team_relation r on r.team_id = m.team_id and r.person_id = of_person
    where m.account_id = by_account and m.organisation_id = any (organisations)
      and m.started_at <= at and (m.ended_at is null or m.ended_at >= at)
      and r.accepted_at <= at and (r.ended_at is null or r.ended_at >= at));

grant execute on function wrote_for to ownterms_app;
