-- What the law asks of a service beyond what it writes by duty (0024): to write down what somebody asks for, or withdraws,
-- in nothing but spoken words; and to keep what it did to somebody against their will longer than their record.

-- I. Asked aloud. Somebody on a ward who shares nothing still asks for things, and says so. A practitioner who works with them
-- writes it down, scribed and theirs to put right. What is said here first is which ask that will be, and of which service:
-- so that nothing opens by it but this one ask and what that service answers.
create table asked_aloud (
  person_id uuid not null references person,
  statement_id uuid not null,
  account_id uuid not null,
  organisation_id uuid not null references organisation,
  primary key (person_id, statement_id)
);
grant select on asked_aloud to ownterms_app;
alter table asked_aloud enable row level security;
create policy own on asked_aloud for select using (person_id = (select actor()));
create policy of_my_service on asked_aloud for select using (organisation_id = any ((select my_services())::uuid[]) and has_duty(person_id));

-- An id that already holds words, whosever, is never opened by it.
create function ask_aloud(of_person uuid, of_statement uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
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

create policy asked_aloud on statement for select using (section = 'remaining-choices' and exists (select 1 from asked_aloud a
  where a.person_id = statement.person_id and a.statement_id = statement.root_id
    and (statement.kind = 'choice-ask' and statement.voice in ('scribed', 'confirmed') and statement.scribe_id = a.account_id
      or statement.kind = 'choice-answer' and statement.voice = 'practitioner' and served_with(statement.author_id, array[a.organisation_id]))));
create policy asked_aloud on revision for select using (section = 'remaining-choices' and exists (select 1 from asked_aloud a
  where a.person_id = revision.person_id and a.statement_id = revision.root_id
    and (revision.kind = 'choice-ask' and revision.voice in ('scribed', 'confirmed') and revision.scribe_id = a.account_id
      or revision.kind = 'choice-answer' and revision.voice = 'practitioner' and served_with(revision.author_id, array[a.organisation_id]))));

create policy asked_aloud_written on revision for insert with check (kind = 'choice-ask' and section = 'remaining-choices' and voice = 'scribed'
  and author_id = (select actor()) and scribe_id = (select actor()) and person_id <> (select actor()) and has_duty(person_id)
  and exists (select 1 from asked_aloud a where a.person_id = revision.person_id and a.statement_id = revision.statement_id
    and a.account_id = (select actor())));
-- in its own voice, to an ask that it reads just now
create policy asked_aloud_answered on revision for insert with check (kind = 'choice-answer' and section = 'remaining-choices' and voice = 'practitioner'
  and author_id = (select actor()) and person_id <> (select actor()) and has_duty(person_id)
  and exists (select 1 from asked_aloud a join statement s on s.person_id = a.person_id and s.statement_id = a.statement_id
    where a.person_id = revision.person_id and a.statement_id = revision.about_id));

-- II. A choice in advance, withdrawn aloud. The law lets somebody withdraw a refusal in any way while they can decide (Mental
-- Capacity Act 2005, section 24). Whoever works with them and reads what stands writes down what they said; it counts at once,
-- unless whoever wrote it had doubts that they could decide. The person says that it is right, or that it is not.
create function may_withdraw_aloud(of_person uuid, of_statement uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare a agreement := standing_advance_choices(of_person);
begin
  return a.agreement_id is not null and has_duty(of_person) and of_statement = any (a.statement_ids)
    and (reads_agreement(a) or of_statement = any (advance_statements_open(of_person))
      or exists (select 1 from statement s where s.person_id = of_person and s.statement_id = of_statement
        and s.section = any (advance_sections_open(of_person))));
end $$;

create function advance_withdrawal() returns trigger language plpgsql as $$
begin
  if not new.section = any (advance_sections()) or new.about_id is null or new.about_id <> new.root_id then
    raise exception 'it withdraws no choice in advance' using errcode = '23514';
  end if;
  if new.voice not in ('own', 'scribed', 'confirmed') or new.body ->> 'could' not in ('could', 'doubts') or not says(new.body, 'text')
      or new.body ->> 'could' = 'doubts' and not says(new.body, 'doubt') then
    raise exception 'their words, and whether they could decide' using errcode = '23514';
  end if;
  -- also where the person lets somebody write in that part: it is for whoever works with them, of what stands
  if new.voice = 'scribed' and not may_withdraw_aloud(new.person_id, new.about_id) then
    raise exception 'it is written down by whoever works with them, of what stands' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger advance_withdrawal before insert on revision for each row
  when (new.kind = 'advance-withdrawal') execute function advance_withdrawal();

create policy withdrawn_aloud on statement for select using (kind = 'advance-withdrawal' and scribe_id = (select actor()) and has_duty(person_id));
create policy withdrawn_aloud on revision for select using (kind = 'advance-withdrawal' and scribe_id = (select actor()) and has_duty(person_id));
create policy withdrawn_aloud_written on revision for insert with check (kind = 'advance-withdrawal' and voice = 'scribed'
  and author_id = (select actor()) and scribe_id = (select actor()) and person_id <> (select actor()) and may_withdraw_aloud(person_id, about_id));

-- Whether it withdraws what it is about: it is the person's word, who can say that it is not right; a doubt leaves the choice.
create function withdraws(w statement) returns boolean language sql immutable
  return case when w.state = 'withdrawn' then false
    when w.voice in ('own', 'confirmed') then w.state <> 'not so' or w.said_at > w.state_at
    else w.state <> 'not so' and w.body ->> 'could' = 'could' end;

-- As in 0025, and of each choice also what was said aloud about it since it was signed. What withdraws it counts, whichever was
-- written last: it does not stand again because somebody else writes down a doubt later.
create or replace function advance_choices_of(of_person uuid) returns jsonb language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  a agreement := standing_advance_choices(of_person);
  sections text[] := advance_sections_open(of_person);
  alone uuid[] := advance_statements_open(of_person);
  whole boolean := reads_agreement(a);
  person_called text; words jsonb; standing jsonb; withheld boolean; signed_at timestamptz;
begin
  select called into person_called from person where person_id = of_person and closed_at is null;
  if person_called is null then return null; end if;
  if cardinality(sections) = 0 and not whole and not coalesce(a.statement_ids && alone, false) then return null; end if;
  if a.agreement_id is not null then
    signed_at := (select max(s.at) from signature s where s.person_id = of_person and s.agreement_id = a.agreement_id
      and s.account_id = of_person and s.recorded_by is null and s.stance in ('agree', 'agree-but'));
    select coalesce(jsonb_agg(jsonb_build_object('part', p.part ->> 'part', 'statementId', r.statement_id, 'revisionId', r.revision_id,
          'kind', r.kind, 'section', r.section, 'voice', r.voice, 'author', r.author_name, 'scribe', r.scribe_name, 'saidAt', r.created_at,
          'body', r.body, 'since', case when not r.section = any (sections) and not r.statement_id = any (alone) then null
            when c.state in ('put away', 'let go', 'withdrawn') then 'put away' when c.body <> r.body then 'changed' end,
          'aloud', (select jsonb_build_object('statementId', w.statement_id, 'revisionId', w.revision_id, 'text', w.body ->> 'text',
              'by', w.scribe_name, 'at', w.created_at, 'voice', w.voice, 'could', w.body ->> 'could', 'doubt', w.body ->> 'doubt',
              'notSo', w.state = 'not so' and not withdraws(w), 'withdraws', withdraws(w), 'mine', w.scribe_id = actor())
            from statement w where w.person_id = of_person and w.kind = 'advance-withdrawal' and w.about_id = r.statement_id
              and w.state <> 'withdrawn' and w.created_at > signed_at order by withdraws(w) desc, w.created_at desc limit 1))
          order by p.place, s.place), '[]')
      into words
      from jsonb_array_elements(a.content::jsonb -> 'parts') with ordinality p (part, place)
        cross join jsonb_array_elements(p.part -> 'statements') with ordinality s (statement, place)
        join revision r on r.person_id = of_person and r.revision_id = (s.statement ->> 'revisionId')::uuid
        left join statement c on c.person_id = of_person and c.statement_id = r.statement_id
      where whole or r.section = any (sections) or r.statement_id = any (alone);
    withheld := jsonb_array_length(words) < cardinality(a.revision_ids);
    standing := jsonb_build_object('agreementId', a.agreement_id, 'version', a.version, 'putForwardAt', a.put_forward_at,
      'reviewOn', agreement_review_on(a), 'reads', whole, 'withheld', withheld, 'statements', words,
      'mayWriteDown', has_duty(of_person),
      -- written since, and not in what was signed
      'added', (select count(*) from statement n where n.person_id = of_person and n.section = any (sections) and n.about_id is null
        and n.kind = n.section and n.voice in ('own', 'scribed', 'confirmed') and n.state not in ('put away', 'let go', 'withdrawn') and not n.statement_id = any (a.statement_ids)),
      'signatures', (select coalesce(jsonb_agg(jsonb_build_object('accountId', s.account_id, 'name', s.name, 'role', s.role, 'relation', s.relation,
          'stance', s.stance, 'capacity', s.capacity, 'at', s.at, 'recorded', s.recorded_by is not null,
          -- reasons may speak of what is not shared
          'reason', case when withheld then '' else s.reason end, 'capacityWords', case when withheld then '' else s.capacity_words end)
          order by s.at, s.signature_id), '[]')
        from signature s where s.person_id = of_person and s.agreement_id = a.agreement_id),
      'stoodOn', (select max(w.said_at) from statement w where w.person_id = of_person and w.section = 'advance' and w.kind = 'advance-word'
        and w.voice = 'own' and w.body ->> 'says' = 'stands' and w.body ->> 'agreementId' = a.agreement_id::text));
  end if;
  return jsonb_build_object('called', person_called, 'sections', sections, 'standing', standing,
    'right', case when of_person = actor() then 'own' when whole then 'agreement'
      when exists (select 1 from unnest(sections) s where in_emergency(of_person, s)) then 'emergency' else 'grant' end,
    -- put forward after it, and the person has not said anything to it
    'newer', (select jsonb_build_object('version', n.version, 'at', n.put_forward_at) from agreement n
      where n.person_id = of_person and n.kind = 'advance-choices' and n.withdrawn_at is null and n.version > coalesce(a.version, 0)
        and persons_stance(of_person, n.agreement_id) is null order by n.version desc limit 1),
    -- where nothing stands: when the person said so
    'ended', case when standing is null then (select jsonb_build_object('at', w.said_at,
        'reason', case when sections @> advance_sections() then w.body ->> 'text' else '' end)
      from statement w where w.person_id = of_person and w.section = 'advance' and w.kind = 'advance-word' and w.voice = 'own'
        and w.body ->> 'says' = 'ended' order by w.said_at desc limit 1) end);
end $$;

-- Of both: whoever misheard takes it back, and it stays to be read as taken back.
create policy heard_aloud on statement_event for select using (exists (select 1 from statement s
  where s.person_id = statement_event.person_id and s.statement_id = statement_event.statement_id and has_duty(s.person_id)
    and (s.kind in ('advance-withdrawal', 'choice-ask') and s.voice = 'scribed' and s.scribe_id = (select actor())
      or s.kind = 'choice-answer' and s.voice = 'practitioner' and s.author_id = (select actor()))));
create policy heard_aloud_taken_back on statement_event for insert with check (actor_id = (select actor()) and act = 'withdrawn'
  and exists (select 1 from statement s where s.person_id = statement_event.person_id and s.statement_id = statement_event.statement_id
    and has_duty(s.person_id)
    and (s.kind in ('advance-withdrawal', 'choice-ask') and s.voice = 'scribed' and s.scribe_id = (select actor())
      or s.kind = 'choice-answer' and s.voice = 'practitioner' and s.author_id = (select actor()))));

-- III. Who reads what a service wrote without being let in: told to the person, part by part.
create function services_that_read() returns table (section text, service text) language sql stable security definer set search_path = public, pg_temp as $$
  with services as (select distinct t.organisation_id, o.name from team_relation r join team t using (team_id) join organisation o using (organisation_id)
    where r.person_id = actor() and r.ended_at is null)
  select distinct s.section, v.name from services v join statement s on s.person_id = actor() and s.section = any (duty_sections())
      and (s.voice = 'practitioner' and served_with(s.author_id, array[v.organisation_id])
        or s.voice in ('scribed', 'confirmed') and served_with(s.scribe_id, array[v.organisation_id]))
  union select distinct 'remaining-choices', v.name from services v join asked_aloud a on a.person_id = actor() and a.organisation_id = v.organisation_id
    join statement s on s.person_id = a.person_id and s.statement_id = a.statement_id and s.voice in ('scribed', 'confirmed')
  order by 1, 2
$$;

-- IV. A closed record. What a service wrote in its own voice of what was done to the person without their agreement is kept
-- three years from the day it was written: the law asks it of the service (Mental Health Units (Use of Force) Act 2018,
-- section 6), and the person may need it against the service. Not a word of the person's is kept with it. Why: docs/decisions/0041.
create function kept_by_law(of_person uuid) returns uuid[] language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(s.statement_id), '{}') from statement s
    where s.person_id = of_person and s.section = 'restrictive-events' and s.voice = 'practitioner'
      and exists (select 1 from statement x where x.person_id = of_person and x.root_id = s.root_id and x.section = s.section
        and x.voice = 'practitioner' and x.said_at > now() - interval '3 years'));

-- Kept for the service that wrote it. A writer who goes on to another service does not take it there: it is the one of a team
-- that worked with the person.
create function wrote_for(by_account uuid, of_person uuid, organisations uuid[]) returns boolean language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from member m join team_relation r on r.team_id = m.team_id and r.person_id = of_person
    where m.account_id = by_account and m.organisation_id = any (organisations));
-- To the person, before they close it: which services keep something of it, and what of theirs is deleted all the same.
create function services_that_keep() returns table (service text) language sql stable security definer set search_path = public, pg_temp as $$
  select distinct o.name from organisation o where exists (select 1 from statement s where s.person_id = actor()
    and s.statement_id = any (kept_by_law(actor())) and wrote_for(s.author_id, actor(), array[o.organisation_id])) order by 1
$$;

create or replace function close_record() returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare me uuid := actor(); kept uuid[];
begin
  if me is null then raise exception 'nobody is signed in' using errcode = '42501'; end if;
  kept := kept_by_law(me);
  update sharing_grant set ended_at = now() where (person_id = me or account_id = me) and ended_at is null;
  update team_relation set ended_at = now(), ended_by = me where person_id = me and ended_at is null;
  update supporter set ended_at = now() where (person_id = me or account_id = me) and ended_at is null;
  update member set ended_at = now() where account_id = me and ended_at is null;
  update invitation set withdrawn_at = now() where (created_by = me or person_id = me) and accepted_at is null and withdrawn_at is null;
  update plan_meeting set ended_at = now() where person_id = me and ended_at is null;
  delete from not_now where person_id = me;
  delete from unsaved where person_id = me or account_id = me;
  delete from meeting_item where person_id = me;
  delete from asked_aloud where person_id = me;
  delete from statement_event where person_id = me and not statement_id = any (kept);
  delete from statement where person_id = me and not statement_id = any (kept);
  -- a plan that no service took part in is kept by nobody
  delete from signature s using agreement a where s.person_id = me and a.person_id = me and a.agreement_id = s.agreement_id and a.team_ids = '{}';
  delete from agreement where person_id = me and team_ids = '{}';
  delete from revision r where r.person_id = me and not r.statement_id = any (kept)
    and not exists (select 1 from agreement a where a.person_id = me and r.revision_id = any (a.revision_ids));
  update person set pronouns = '', contact = '', takes_part = '{}', takes_part_words = '', space_name = '', closed_at = now() where person_id = me;
end $$;

create or replace function forget_what_is_over() returns void language plpgsql as $$
declare it agreement; gone uuid; kept uuid[];
begin
  for it in select a.* from agreement a join person p using (person_id) where p.closed_at is not null and kept_until(a) < now() loop
    delete from signature where person_id = it.person_id and agreement_id = it.agreement_id;
    delete from agreement where person_id = it.person_id and agreement_id = it.agreement_id;
  end loop;
  for gone in select p.person_id from person p where p.closed_at is not null and exists (select 1 from revision r where r.person_id = p.person_id) loop
    kept := kept_by_law(gone);
    delete from statement_event where person_id = gone and not statement_id = any (kept);
    delete from statement where person_id = gone and not statement_id = any (kept);
    delete from revision r where r.person_id = gone and not r.statement_id = any (kept)
      and not exists (select 1 from agreement a where a.person_id = gone and r.revision_id = any (a.revision_ids));
  end loop;
  for gone in select p.person_id from person p where p.closed_at < now() - interval '1 year'
    and not exists (select 1 from agreement a where a.person_id = p.person_id)
    and not exists (select 1 from statement s where s.person_id = p.person_id)
  loop
    delete from access_event where person_id = gone;
    delete from meeting_participant where person_id = gone;
    delete from plan_meeting where person_id = gone;
    delete from sharing_grant where person_id = gone;
    delete from supporter where person_id = gone;
    delete from team_relation where person_id = gone;
    delete from invitation where person_id = gone;
    delete from person where person_id = gone;
    update account set name = '—' where id = gone;
  end loop;
end $$;

-- Read by whoever answers for the records of the service that wrote it, and by nobody else.
create function kept_records() returns table (person_id uuid, called text, closed_at timestamptz, events bigint, kept_until timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.person_id, p.called, p.closed_at, count(*) filter (where s.kind = 'restrictive-event'), max(s.said_at) + interval '3 years'
  from person p join statement s on s.person_id = p.person_id and s.section = 'restrictive-events' and s.voice = 'practitioner'
  where p.closed_at is not null and wrote_for(s.author_id, p.person_id, my_offices()) group by p.person_id order by p.closed_at desc, p.person_id
$$;
create function kept_for_me() returns uuid[] language sql stable security definer set search_path = public, pg_temp
  return case when cardinality(my_offices()) = 0 then '{}'::uuid[] else (select coalesce(array_agg(k.person_id), '{}') from kept_records() k) end;
create policy kept_by_law on statement for select using (section = 'restrictive-events' and voice = 'practitioner'
  and person_id = any ((select kept_for_me())::uuid[]) and wrote_for(author_id, person_id, (select my_offices())::uuid[]));
create policy kept_by_law on revision for select using (section = 'restrictive-events' and voice = 'practitioner'
  and person_id = any ((select kept_for_me())::uuid[]) and wrote_for(author_id, person_id, (select my_offices())::uuid[]));
create policy kept_by_law on statement_event for select using (person_id = any ((select kept_for_me())::uuid[])
  and exists (select 1 from statement s where s.person_id = statement_event.person_id and s.statement_id = statement_event.statement_id));
create policy tells_of_what_is_kept on access_event for insert with check (account_id = (select actor()) and by_right = 'duty'
  and person_id = any ((select kept_for_me())::uuid[]));

revoke execute on function ask_aloud, may_withdraw_aloud, withdraws, services_that_read, services_that_keep, kept_by_law, kept_records,
  kept_for_me, wrote_for from public;
grant execute on function ask_aloud, may_withdraw_aloud, services_that_read, services_that_keep, kept_records, kept_for_me, wrote_for to ownterms_app;

-- V. A list of medicines comes in piece by piece, beside the one in force, so that the page can say how far it is.
alter table medicine_list add column loading boolean not null default false, add column loaded integer not null default 0,
  add column touched_at timestamptz not null default now();
drop index medicine_list_one;
create unique index medicine_list_one on medicine_list (loading);
