-- Last touched by 0230_asked_by_nobody
-- and before by 0045_as_it_was, 0041_by_law

create function wrote_for(by_account uuid, of_person uuid, at timestamptz, organisations uuid[]) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(of_person) then exists (select 1 from member m
    join team_relation r on r.team_id = m.team_id and r.person_id = of_person
    where m.account_id = by_account and m.organisation_id = any (organisations)
      and m.started_at <= at and (m.ended_at is null or m.ended_at >= at)
      and r.accepted_at <= at and (r.ended_at is null or r.ended_at >= at)) end;

grant execute on function wrote_for to ownterms_app;
