-- Last touched by 0230_asked_by_nobody

create function team_is_let_in(of_person uuid, of_kind text, of_team uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from sharing_grant g where g.person_id = of_person and lets_into_agreement(g.sections, g.statement_id, of_kind)
    and g.team_id = of_team and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now()));

-- nobody but the owner, and triggers, may run it
