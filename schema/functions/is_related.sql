-- Last touched by 0012_plan_meetings

create function is_related(of_person uuid, of_account uuid, of_team uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case
    when of_account = of_person then true
    when of_team is null then exists (select 1 from supporter s where s.person_id = of_person and s.account_id = of_account
      and s.accepted_at is not null and s.ended_at is null)
    else exists (select 1 from team_relation r where r.person_id = of_person and r.team_id = of_team and r.ended_at is null)
  end;

grant execute on function is_related to ownterms_app;
