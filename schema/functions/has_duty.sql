-- Last touched by 0024_duty

-- The actor works with the person, as a practitioner of a team of theirs.
create function has_duty(of_person uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return of_person is distinct from actor() and exists (select 1 from team_relation r where r.person_id = of_person and r.ended_at is null
    and r.team_id = any (my_teams_as('practitioner')));

grant execute on function has_duty to ownterms_app;
