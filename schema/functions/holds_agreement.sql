-- Last touched by 0018_agreements_of_more_kinds

create function holds_agreement(of_person uuid, of_kind text, what text) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from sharing_grant g where g.person_id = of_person and lets_into_agreement(g.sections, g.statement_id, of_kind)
    and what = any (g.may) and (g.account_id = actor() or g.team_id = any (my_teams()))
    and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now()));

grant execute on function holds_agreement to ownterms_app;
