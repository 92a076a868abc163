-- Last touched by 0272_said_once
-- and before by 0025_advance_choices

create function advance_statements_open(of_person uuid) returns uuid[]
language sql stable security definer set search_path = public, pg_temp
  return array(select g.statement_id from grant_to_me g where g.person_id = of_person and g.statement_id is not null);

-- nobody but the owner, and triggers, may run it
