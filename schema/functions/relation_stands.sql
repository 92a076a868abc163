-- Last touched by 0230_asked_by_nobody

-- Triggers run with nobody signed in, too: what they ask is asked of functions that no login of the product may execute.
create function relation_stands(of_person uuid, of_account uuid, of_team uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case when of_account = of_person then true
    when of_team is null then exists (select 1 from supporter s where s.person_id = of_person and s.account_id = of_account
      and s.accepted_at is not null and s.ended_at is null)
    else exists (select 1 from team_relation r where r.person_id = of_person and r.team_id = of_team and r.ended_at is null) end;

-- nobody but the owner, and triggers, may run it
