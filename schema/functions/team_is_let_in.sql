-- Last touched by 0272_said_once
-- and before by 0230_asked_by_nobody

create function team_is_let_in(of_person uuid, of_kind text, of_team uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from grant_in_force g where g.person_id = of_person and lets_into_agreement(g.sections, g.statement_id, of_kind)
    and g.team_id = of_team);

-- nobody but the owner, and triggers, may run it
