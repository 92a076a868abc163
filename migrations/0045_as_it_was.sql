-- What holds as it was: what was signed, with what was said about it since; what a service wrote, for the service it was
-- written for.

-- I. A choice in advance that was withdrawn aloud (0041): told wherever the choice is read, also in the document that was signed.

-- When the person signed it last with agreement, themselves; null where they did not.
create function signed_by_person(of_person uuid, of_agreement uuid) returns timestamptz language sql stable security definer set search_path = public, pg_temp
  return (select max(s.at) from signature s where s.person_id = of_person and s.agreement_id = of_agreement
    and s.account_id = of_person and s.recorded_by is null and s.stance in ('agree', 'agree-but'));

-- What was said aloud about one choice between two moments. What withdraws it counts, whichever was written last: it does not
-- stand again because somebody else writes down a doubt later.
create function said_aloud(of_person uuid, of_statement uuid, since timestamptz, until timestamptz) returns jsonb
language sql stable security definer set search_path = public, pg_temp
  return (select jsonb_build_object('aboutId', of_statement, 'statementId', w.statement_id, 'revisionId', w.revision_id, 'text', w.body ->> 'text',
      'byId', heard.scribe_id, 'by', heard.scribe_name, 'at', w.created_at, 'voice', w.voice, 'could', w.body ->> 'could', 'doubt', w.body ->> 'doubt',
      'notSo', w.state = 'not so' and not withdraws(w), 'withdraws', withdraws(w), 'mine', w.scribe_id = actor())
    from statement w
      -- also where the person put it in words of their own since
      cross join lateral (select r.scribe_id, r.scribe_name from revision r where r.person_id = w.person_id and r.statement_id = w.statement_id
        order by r.created_at limit 1) heard
    where w.person_id = of_person and w.root_id = of_statement and w.kind = 'advance-withdrawal'
      and w.state <> 'withdrawn' and w.created_at > since and w.created_at <= until order by withdraws(w) desc, w.created_at desc limit 1);

-- Beside what was signed, for whoever may read it: what was said aloud about it until the person signed something else.
create function said_aloud_since(a agreement) returns jsonb language sql stable security definer set search_path = public, pg_temp
  return case when reads_agreement(a) then (
    with signed as (select signed_by_person(a.person_id, a.agreement_id) as at),
    later as (select coalesce(min(s.at), 'infinity') as at from agreement n join signature s using (person_id, agreement_id)
      where n.person_id = a.person_id and n.kind = a.kind and n.agreement_id <> a.agreement_id and s.account_id = a.person_id
        and s.recorded_by is null and s.stance in ('agree', 'agree-but') and s.at > (select at from signed))
    select coalesce(jsonb_agg(aloud order by aloud ->> 'at'), '[]')
      from unnest(a.statement_ids) said, said_aloud(a.person_id, said, (select at from signed), (select at from later)) aloud
      where aloud is not null) end;

-- As in 0041, with what was said aloud from the one function.
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
    signed_at := signed_by_person(of_person, a.agreement_id);
    select coalesce(jsonb_agg(jsonb_build_object('part', p.part ->> 'part', 'statementId', r.statement_id, 'revisionId', r.revision_id,
          'kind', r.kind, 'section', r.section, 'voice', r.voice, 'author', r.author_name, 'scribe', r.scribe_name, 'saidAt', r.created_at,
          'body', r.body, 'since', case when not r.section = any (sections) and not r.statement_id = any (alone) then null
            when c.state in ('put away', 'let go', 'withdrawn') then 'put away' when c.body <> r.body then 'changed' end,
          'aloud', said_aloud(of_person, r.statement_id, signed_at, 'infinity'))
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

-- A card says that there are choices in advance while one of them stands.
create function some_of_it_stands(a agreement) returns boolean language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from unnest(a.statement_ids) chosen where not coalesce(
    (said_aloud(a.person_id, chosen, signed_by_person(a.person_id, a.agreement_id), 'infinity') ->> 'withdraws')::boolean, false));
create or replace function crisis_card_words(of_person uuid) returns jsonb language sql stable security definer set search_path = public, pg_temp
  return (select jsonb_build_object(
      'language', a.language,
      'called', case when (c.body ->> 'name')::boolean then p.called end,
      'pronouns', case when (c.body ->> 'name')::boolean then p.pronouns end,
      'advance', (c.body ->> 'advance')::boolean and some_of_it_stands(standing_advance_choices(of_person)),
      'lines', coalesce((
        select jsonb_agg(jsonb_build_object('heading', i.item ->> 'heading', 'statementId', s.statement_id, 'kind', s.kind,
            'body', s.body, 'voice', s.voice, 'scribe', s.scribe_name) order by i.place)
          from jsonb_array_elements(c.body -> 'items') with ordinality i (item, place)
          join statement s on s.person_id = of_person and s.statement_id = (i.item ->> 'statementId')::uuid
          where s.about_id is null and s.voice in ('own', 'scribed', 'confirmed') and s.state not in ('put away', 'let go', 'withdrawn')
            and s.kind <> 'crisis-card' and (s.section in ('my-story', 'wellness-plan', 'crisis-card')
              or s.section like 'safety-%' and s.section <> 'safety-plan')), '[]'))
    from person p
      join account a on a.id = p.person_id
      join statement c on c.person_id = p.person_id and c.section = 'crisis-card' and c.kind = 'crisis-card' and c.voice = 'own'
    where p.person_id = of_person and p.closed_at is null
    order by c.created_at, c.statement_id limit 1);

-- What was done to somebody is held against the choices that stood when it began: not against one that they had withdrawn by
-- then. Where only the day is known, what was withdrawn on that day stood still.
create function had_withdrawn(of_person uuid, of_statement uuid, of_revision uuid, then_at timestamptz) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from statement w join revision r on r.person_id = w.person_id and r.revision_id = of_revision
    where w.person_id = of_person and w.root_id = of_statement and w.kind = 'advance-withdrawal' and withdraws(w)
      and w.created_at < then_at and r.created_at < w.created_at
      and not exists (select 1 from agreement a join signature s using (person_id, agreement_id) where a.person_id = of_person
        and a.kind = 'advance-choices' and of_statement = any (a.statement_ids) and s.account_id = of_person and s.recorded_by is null
        and s.stance in ('agree', 'agree-but') and s.at > w.created_at and s.at <= then_at));

create function event_began(body jsonb) returns timestamptz language sql stable security definer set search_path = public, pg_temp
  return (concat_ws(' ', body ->> 'beganOn', nullif(body ->> 'beganAt', '')))::timestamp
    at time zone coalesce((select time_zone from installation), 'Europe/London');

create function restrictive_event_as_it_stood() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare each jsonb; named jsonb := (select r.body -> 'entries' from revision r where r.person_id = new.person_id and r.revision_id = new.parent_revision_id);
begin
  for each in select jsonb_array_elements(coalesce(new.body -> 'entries', '[]')) loop
    continue when named @> jsonb_build_array(jsonb_build_object('statementId', each -> 'statementId', 'revisionId', each -> 'revisionId'));
    if had_withdrawn(new.person_id, (each ->> 'statementId')::uuid, (each ->> 'revisionId')::uuid, event_began(new.body)) then
      raise exception 'they had withdrawn that choice before it began' using errcode = '23514';
    end if;
  end loop;
  return new;
end $$;
-- named to come after the one that says what is missing
create trigger restrictive_event_as_it_stood before insert on revision for each row
  when (new.kind = 'restrictive-event') execute function restrictive_event_as_it_stood();

revoke execute on function signed_by_person, said_aloud, said_aloud_since, some_of_it_stands, had_withdrawn, event_began, restrictive_event_as_it_stood
  from public;
grant execute on function said_aloud_since to ownterms_app;

-- II. What a service wrote is its own: written for the service of a team that worked with the person then, by a member of that
-- team then. A writer who goes on to another service takes nothing along (0024 and 0041 asked whose member they ever were), also
-- where both work with the person: the other does not read what was written before they came.
create function wrote_for(by_account uuid, of_person uuid, at timestamptz, organisations uuid[]) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from member m join team_relation r on r.team_id = m.team_id and r.person_id = of_person
    where m.account_id = by_account and m.organisation_id = any (organisations)
      and m.started_at <= at and (m.ended_at is null or m.ended_at >= at)
      and r.accepted_at <= at and (r.ended_at is null or r.ended_at >= at));

-- A statement is of the service for which it was first written, with every version of it; the first is asked about before the
-- statement is there.
create function said_first(of_person uuid, of_statement uuid, version timestamptz) returns timestamptz
language sql stable security definer set search_path = public, pg_temp
  return coalesce((select s.created_at from statement s where s.person_id = of_person and s.statement_id = of_statement), version);

drop policy by_duty on statement;
create policy by_duty on statement for select using (section = any (duty_sections())
  and exists (select 1 from team_relation r where r.person_id = statement.person_id and r.ended_at is null
    and r.team_id = any ((select my_teams_as('practitioner'))::uuid[]))
  and (voice = 'practitioner' and wrote_for(author_id, person_id, created_at, (select my_services())::uuid[])
    or voice in ('scribed', 'confirmed') and wrote_for(scribe_id, person_id, created_at, (select my_services())::uuid[])));

drop policy by_duty on revision;
create policy by_duty on revision for select using (section = any (duty_sections())
  and exists (select 1 from team_relation r where r.person_id = revision.person_id and r.ended_at is null
    and r.team_id = any ((select my_teams_as('practitioner'))::uuid[]))
  and (voice = 'practitioner' and wrote_for(author_id, person_id, said_first(person_id, statement_id, created_at), (select my_services())::uuid[])
    or voice in ('scribed', 'confirmed') and wrote_for(scribe_id, person_id, said_first(person_id, statement_id, created_at), (select my_services())::uuid[])));

-- Put right and taken back by whoever wrote it, for the service they wrote it for; not once they have left.
drop policy written_by_duty on revision;
create policy written_by_duty on revision for insert with check (section = any (duty_sections())
  and author_id = (select actor()) and person_id <> (select actor()) and has_duty(person_id)
  and (voice = 'practitioner' or voice = 'scribed' and scribe_id = (select actor()))
  and (parent_revision_id is null or wrote_for(author_id, person_id, said_first(person_id, statement_id, created_at), (select my_services())::uuid[])));

drop policy by_duty on statement_event;
create policy by_duty on statement_event for select using (exists (select 1 from statement s
  where s.person_id = statement_event.person_id and s.statement_id = statement_event.statement_id
    and s.section = any (duty_sections()) and s.voice = 'practitioner' and has_duty(s.person_id)
    and wrote_for(s.author_id, s.person_id, s.created_at, (select my_services())::uuid[])));
drop policy taken_back_by_duty on statement_event;
create policy taken_back_by_duty on statement_event for insert with check (actor_id = (select actor()) and act = 'withdrawn'
  and exists (select 1 from statement s where s.person_id = statement_event.person_id and s.statement_id = statement_event.statement_id
    and s.section = any (duty_sections()) and s.voice = 'practitioner' and s.author_id = (select actor()) and has_duty(s.person_id)
    and wrote_for(s.author_id, s.person_id, s.created_at, (select my_services())::uuid[])));

drop policy asked_aloud on statement;
create policy asked_aloud on statement for select using (section = 'remaining-choices' and exists (select 1 from asked_aloud a
  where a.person_id = statement.person_id and a.statement_id = statement.root_id
    and (statement.kind = 'choice-ask' and statement.voice in ('scribed', 'confirmed') and statement.scribe_id = a.account_id
      or statement.kind = 'choice-answer' and statement.voice = 'practitioner'
        and wrote_for(statement.author_id, statement.person_id, statement.created_at, array[a.organisation_id]))));
drop policy asked_aloud on revision;
create policy asked_aloud on revision for select using (section = 'remaining-choices' and exists (select 1 from asked_aloud a
  where a.person_id = revision.person_id and a.statement_id = revision.root_id
    and (revision.kind = 'choice-ask' and revision.voice in ('scribed', 'confirmed') and revision.scribe_id = a.account_id
      or revision.kind = 'choice-answer' and revision.voice = 'practitioner'
        and wrote_for(revision.author_id, revision.person_id, said_first(revision.person_id, revision.statement_id, revision.created_at), array[a.organisation_id]))));

create or replace function services_that_read() returns table (section text, service text) language sql stable security definer set search_path = public, pg_temp as $$
  with services as (select distinct t.organisation_id, o.name from team_relation r join team t using (team_id) join organisation o using (organisation_id)
    where r.person_id = actor() and r.ended_at is null)
  select distinct s.section, v.name from services v join statement s on s.person_id = actor() and s.section = any (duty_sections())
      and (s.voice = 'practitioner' and wrote_for(s.author_id, s.person_id, s.created_at, array[v.organisation_id])
        or s.voice in ('scribed', 'confirmed') and wrote_for(s.scribe_id, s.person_id, s.created_at, array[v.organisation_id]))
  union select distinct 'remaining-choices', v.name from services v join asked_aloud a on a.person_id = actor() and a.organisation_id = v.organisation_id
    join statement s on s.person_id = a.person_id and s.statement_id = a.statement_id and s.voice in ('scribed', 'confirmed')
  order by 1, 2
$$;

create or replace function services_that_keep() returns table (service text) language sql stable security definer set search_path = public, pg_temp as $$
  select distinct o.name from organisation o where exists (select 1 from statement s where s.person_id = actor()
    and s.statement_id = any (kept_by_law(actor())) and wrote_for(s.author_id, s.person_id, s.created_at, array[o.organisation_id])) order by 1
$$;
create or replace function kept_records() returns table (person_id uuid, called text, closed_at timestamptz, events bigint, kept_until timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.person_id, p.called, p.closed_at, count(*) filter (where s.kind = 'restrictive-event'), max(s.said_at) + interval '3 years'
  from person p join statement s on s.person_id = p.person_id and s.section = 'restrictive-events' and s.voice = 'practitioner'
  where p.closed_at is not null and wrote_for(s.author_id, p.person_id, s.created_at, my_offices()) group by p.person_id order by p.closed_at desc, p.person_id
$$;
drop policy kept_by_law on statement;
create policy kept_by_law on statement for select using (section = 'restrictive-events' and voice = 'practitioner'
  and person_id = any ((select kept_for_me())::uuid[]) and wrote_for(author_id, person_id, created_at, (select my_offices())::uuid[]));
drop policy kept_by_law on revision;
create policy kept_by_law on revision for select using (section = 'restrictive-events' and voice = 'practitioner'
  and person_id = any ((select kept_for_me())::uuid[])
  and wrote_for(author_id, person_id, said_first(person_id, statement_id, created_at), (select my_offices())::uuid[]));

drop function wrote_for(uuid, uuid, uuid[]);
drop function served_with(uuid, uuid[]);
revoke execute on function wrote_for, said_first from public;
grant execute on function wrote_for, said_first to ownterms_app;
