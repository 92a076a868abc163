-- Last touched by 0041_by_law

-- An id that already holds words, whosever, is never opened by it.
create function ask_aloud(of_person uuid, of_statement uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare service uuid;
begin
  if not has_duty(of_person) then return false; end if;
  select t.organisation_id into service from team_relation r join team t using (team_id)
    where r.person_id = of_person and r.ended_at is null and r.team_id = any (my_teams_as('practitioner')) order by t.name, t.team_id limit 1;
  if exists (select 1 from asked_aloud a where a.person_id = of_person and a.statement_id = of_statement and a.account_id = actor()) then return true; end if;
  if exists (select 1 from revision r where r.person_id = of_person and of_statement in (r.statement_id, r.root_id)) then return false; end if;
  insert into asked_aloud (person_id, statement_id, account_id, organisation_id) values (of_person, of_statement, actor(), service)
    on conflict do nothing;
  return found;
end $$;

grant execute on function ask_aloud to ownterms_app;
