-- Last touched by 0002_organisations

create function my_teams_as(voice text) returns uuid[]
language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(team_id), '{}') from member
    where account_id = actor() and ended_at is null
      and case voice when 'peer' then role = 'peer worker' when 'practitioner' then role in ('practitioner', 'lead') else false end);

grant execute on function my_teams_as to public;
