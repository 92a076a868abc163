-- Last touched by 0025_advance_choices

-- Single statements that are shared with the actor.
create function advance_statements_open(of_person uuid) returns uuid[]
language sql stable security definer set search_path = public, pg_temp
  return array(select g.statement_id from sharing_grant g where g.person_id = of_person and g.statement_id is not null
      and (g.account_id = actor() or g.team_id = any (my_teams()))
      and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now()));

-- nobody but the owner, and triggers, may run it
