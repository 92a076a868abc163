-- Last touched by 0272_said_once
-- and before by 0018_agreements_of_more_kinds

create function holds_agreement(of_person uuid, of_kind text, what text) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from grant_to_me g where g.person_id = of_person and lets_into_agreement(g.sections, g.statement_id, of_kind)
    and what = any (g.may));

grant execute on function holds_agreement to ownterms_app;
