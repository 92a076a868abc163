-- Last touched by 0009_set_up

-- The names of those who see, through a team, what is shared with it: for the people the team works with, the team
-- itself, and administrators. Nobody else learns who works where.
create function people_of_team(of_team uuid) returns text[]
language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(a.name order by a.name), '{}') from member m join account a on a.id = m.account_id
    where m.team_id = of_team and m.ended_at is null and m.role in ('practitioner', 'peer worker', 'lead') and a.closed_at is null
      and (of_team = any (my_teams()) or is_administrator() or exists (select 1 from team_relation r
        where r.team_id = of_team and r.person_id = actor() and r.ended_at is null)));

grant execute on function people_of_team to ownterms_app;
