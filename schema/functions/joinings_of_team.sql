-- Last touched by 0130_two_people

-- For administrators: who waits to belong to a team, and by whom they could be confirmed.
create function joinings_of_team(of_team uuid) returns table (joining_id uuid, name text, role text, accepted_at timestamptz, confirmers text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select j.joining_id, a.name, j.role, j.accepted_at, array(select c.name from account c
      where c.id = any (who_confirms(j.organisation_id, j.team_id, j.invited_by, j.account_id)) order by c.name)
    from joining j join account a on a.id = j.account_id
    where j.team_id = of_team and j.decided_at is null and (is_administrator() or j.account_id = actor()) order by j.accepted_at
$$;

grant execute on function joinings_of_team to ownterms_app;
