-- Last touched by 0015_emergency_access

-- Through which of the actor's organisations a person can be found; null for none.
create function emergency_team(of_person uuid) returns uuid
language sql stable security definer set search_path = public, pg_temp
  return (select m.team_id from member m
    where m.account_id = actor() and m.ended_at is null and m.role in ('practitioner', 'lead') and of_person <> actor()
      and exists (select 1 from team_relation r join team t using (team_id) join person p using (person_id)
        where r.person_id = of_person and r.ended_at is null and p.closed_at is null and t.organisation_id = m.organisation_id)
    order by m.started_at limit 1);

grant execute on function emergency_team to ownterms_app;
