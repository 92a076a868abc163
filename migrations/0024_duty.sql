-- What the law obliges a service to write down, whatever was shared with it: a legal status, a restrictive event, what
-- somebody could decide. Whoever works with the person as a practitioner writes it, in their own voice or as what the person
-- told them to write; it is read by practitioners of the same organisation who work with the person now. The person reads
-- all of it at once. What the person says there by themselves is shared as everywhere, or not.

create function duty_sections() returns text[] language sql immutable
  return array['legal-status', 'restrictive-events', 'capacity'];

-- The organisations in whose name the actor works as a practitioner.
create function my_services() returns uuid[] language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(distinct organisation_id), '{}') from member
    where account_id = actor() and ended_at is null and role in ('practitioner', 'lead'));

-- Whose member somebody is or was: words outlast whoever wrote them.
create function served_with(of_account uuid, organisations uuid[]) returns boolean language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from member where account_id = of_account and organisation_id = any (organisations));

-- The actor works with the person, as a practitioner of a team of theirs.
create function has_duty(of_person uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
  return of_person is distinct from actor() and exists (select 1 from team_relation r where r.person_id = of_person and r.ended_at is null
    and r.team_id = any (my_teams_as('practitioner')));
revoke execute on function my_services, served_with, has_duty from public;
grant execute on function my_services, served_with, has_duty to ownterms_app;

create policy by_duty on statement for select using (section = any (duty_sections())
  and exists (select 1 from team_relation r where r.person_id = statement.person_id and r.ended_at is null
    and r.team_id = any ((select my_teams_as('practitioner'))::uuid[]))
  and (voice = 'practitioner' and served_with(author_id, (select my_services())::uuid[])
    or voice in ('scribed', 'confirmed') and served_with(scribe_id, (select my_services())::uuid[])));

create policy by_duty on revision for select using (section = any (duty_sections())
  and exists (select 1 from team_relation r where r.person_id = revision.person_id and r.ended_at is null
    and r.team_id = any ((select my_teams_as('practitioner'))::uuid[]))
  and (voice = 'practitioner' and served_with(author_id, (select my_services())::uuid[])
    or voice in ('scribed', 'confirmed') and served_with(scribe_id, (select my_services())::uuid[])));

create policy written_by_duty on revision for insert with check (section = any (duty_sections())
  and author_id = (select actor()) and person_id <> (select actor()) and has_duty(person_id)
  and (voice = 'practitioner' or voice = 'scribed' and scribe_id = (select actor())));

-- Somebody takes back what they wrote wrongly; it stays to be read as taken back.
create policy by_duty on statement_event for select using (exists (select 1 from statement s
  where s.person_id = statement_event.person_id and s.statement_id = statement_event.statement_id
    and s.section = any (duty_sections()) and s.voice = 'practitioner' and has_duty(s.person_id)
    and served_with(s.author_id, (select my_services())::uuid[])));
create policy taken_back_by_duty on statement_event for insert with check (actor_id = (select actor()) and act = 'withdrawn'
  and exists (select 1 from statement s where s.person_id = statement_event.person_id and s.statement_id = statement_event.statement_id
    and s.section = any (duty_sections()) and s.voice = 'practitioner' and s.author_id = (select actor()) and has_duty(s.person_id)));

alter table access_event drop constraint access_event_by_right_check;
alter table access_event add constraint access_event_by_right_check
  check (by_right in ('grant', 'agreement', 'relation', 'own', 'card', 'emergency', 'duty'));
create policy tells_of_a_duty on access_event for insert with check (account_id = (select actor()) and by_right = 'duty' and has_duty(person_id));
