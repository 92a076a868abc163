-- Last touched by 0002_organisations

-- The teams through which the actor can be given somebody's words. Used as (select my_teams()), so that it is worked
-- out once a query. An educator or a records officer sees no record through a team.
create function my_teams() returns uuid[]
language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(team_id), '{}') from member
    where account_id = actor() and ended_at is null and role in ('practitioner', 'peer worker', 'lead'));

grant execute on function my_teams to public;
