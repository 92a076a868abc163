-- Last touched by 0130_two_people

-- Those who confirm somebody new: the leads of the team and the records officers of its organisation; where there is none, other
-- leads; where there is none, those who work with people there. Never whoever invited them, never themselves.
create function who_confirms(of_organisation uuid, of_team uuid, inviter uuid, newcomer uuid) returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  with others as (
    select m.account_id, case
        when m.role = 'records officer' or m.role = 'lead' and m.team_id = of_team then 1
        when m.role = 'lead' then 2
        when m.role in ('practitioner', 'peer worker') then 3 end as turn
      from member m join account a on a.id = m.account_id and a.closed_at is null
      where m.organisation_id = of_organisation and m.ended_at is null and m.account_id not in (inviter, newcomer))
  select coalesce(array_agg(distinct account_id), '{}') from others where turn = (select min(turn) from others)
$$;

-- nobody but the owner, and triggers, may run it
