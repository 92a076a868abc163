-- Last touched by 0230_asked_by_nobody

-- Whether whoever is signed in has, or had, anything to do with this person.
create function concerns_me(of_person uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return actor() is not null and (of_person = actor()
    or exists (select 1 from team_relation r where r.person_id = of_person and r.team_id = any (my_teams()))
    or exists (select 1 from supporter s where s.person_id = of_person and s.account_id = actor())
    or exists (select 1 from sharing_grant g where g.person_id = of_person and (g.account_id = actor() or g.team_id = any (my_teams())))
    or exists (select 1 from meeting_participant p where p.person_id = of_person and p.account_id = actor())
    or exists (select 1 from agreement a where a.person_id = of_person and (actor() = any (a.account_ids) or a.team_ids && my_teams()))
    or exists (select 1 from signature s where s.person_id = of_person and actor() in (s.account_id, s.recorded_by))
    or exists (select 1 from emergency_access e where e.person_id = of_person and (e.account_id = actor() or e.organisation_id = any (my_offices())))
    or exists (select 1 from authority a where a.person_id = of_person and checks_for(a.organisation_id))
    -- a closed record, of which a service keeps what the law asks
    or exists (select 1 from person p join team_relation r using (person_id) join team t using (team_id)
      where p.person_id = of_person and p.closed_at is not null and t.organisation_id = any (my_offices())));

-- nobody but the owner, and triggers, may run it
