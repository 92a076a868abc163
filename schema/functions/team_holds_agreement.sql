-- Last touched by 0018_agreements_of_more_kinds

create function team_holds_agreement(of_person uuid, of_kind text, of_team uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from sharing_grant g where g.person_id = of_person and lets_into_agreement(g.sections, g.statement_id, of_kind)
    and g.team_id = of_team and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now()));

grant execute on function team_holds_agreement to ownterms_app;
