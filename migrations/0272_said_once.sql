-- What stood in many rules alike stands once (docs/decisions/0273-said-once-in-sql.md). PostgreSQL puts the views and the function into
-- each query that names them, so that plans are what they were.

-- Grants in force, as whoever asks may see them: row-level security of sharing_grant holds in it.
create view grant_in_force with (security_invoker = true) as
  select * from sharing_grant where ended_at is null and starts_at <= now() and (ends_at is null or ends_at > now());

-- Those in force that are given to the actor, or to a team of theirs.
create view grant_to_me with (security_invoker = true) as
  select * from grant_in_force where account_id = (select actor()) or team_id = any ((select my_teams())::uuid[]);
grant select on grant_in_force, grant_to_me to ownterms_app;

-- Put away, let go or withdrawn: kept, and out of what others are shown.
create function is_aside(state text) returns boolean language sql immutable
  return state in ('put away', 'let go', 'withdrawn');

-- As they stood, but for these.

create or replace function advance_choices_of(of_person uuid) returns jsonb
language plpgsql stable security definer set search_path = public, pg_temp as $$
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
            when is_aside(c.state) then 'put away' when c.body <> r.body then 'changed' end,
          'aloud', said_aloud(of_person, r.statement_id, signed_at, 'infinity'))
          order by p.place, s.place), '[]')
      into words
      from jsonb_array_elements(a.content::jsonb -> 'parts') with ordinality p (part, place)
        cross join jsonb_array_elements(p.part -> 'statements') with ordinality s (statement, place)
        join revision r on r.person_id = of_person and r.revision_id = (s.statement ->> 'revisionId')::uuid
        left join statement c on c.person_id = of_person and c.statement_id = r.statement_id
      where whole or not r.only_mine and (r.section = any (sections) or r.statement_id = any (alone));
    withheld := jsonb_array_length(words) < cardinality(a.revision_ids);
    standing := jsonb_build_object('agreementId', a.agreement_id, 'version', a.version, 'putForwardAt', a.put_forward_at,
      'reviewOn', agreement_review_on(a), 'reads', whole, 'withheld', withheld, 'statements', words,
      'mayWriteDown', has_duty(of_person),
      -- written since, and not in what was signed
      'added', (select count(*) from statement n where n.person_id = of_person and n.section = any (sections) and n.about_id is null
        and n.kind = n.section and n.voice in ('own', 'scribed', 'confirmed') and not is_aside(n.state)
        and not n.only_mine and not n.statement_id = any (a.statement_ids)),
      'signatures', (select coalesce(jsonb_agg(jsonb_build_object('accountId', s.account_id, 'name', s.name, 'role', s.role, 'relation', s.relation,
          'stance', s.stance, 'capacity', s.capacity, 'at', s.at, 'recorded', s.recorded_by is not null,
          -- reasons may speak of what is not shared
          'reason', case when withheld then '' else s.reason end, 'capacityWords', case when withheld then '' else s.capacity_words end)
          order by s.at, s.signature_id), '[]')
        from signature s where s.person_id = of_person and s.agreement_id = a.agreement_id and not is_disputed(s)),
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
create or replace function advance_sections_open(of_person uuid) returns text[]
language sql stable security definer set search_path = public, pg_temp
  return array(select s from unnest(advance_sections()) s where of_person = actor() or in_emergency(of_person, s)
    or exists (select 1 from grant_to_me g where g.person_id = of_person and s = any (g.sections)));
create or replace function advance_statements_open(of_person uuid) returns uuid[]
language sql stable security definer set search_path = public, pg_temp
  return array(select g.statement_id from grant_to_me g where g.person_id = of_person and g.statement_id is not null);
create or replace function crisis_card_words(of_person uuid) returns jsonb
language sql stable security definer set search_path = public, pg_temp
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
          where s.about_id is null and s.voice in ('own', 'scribed', 'confirmed') and not is_aside(s.state)
            and not s.only_mine
            and s.kind <> 'crisis-card' and s.section = any ((select card_sections())::text[])), '[]'))
    from person p
      join account a on a.id = p.person_id
      join statement c on c.person_id = p.person_id and c.section = 'crisis-card' and c.kind = 'crisis-card' and c.voice = 'own'
    where p.person_id = of_person and p.closed_at is null
    order by c.created_at, c.statement_id limit 1);
create or replace function emergency_words(of_person uuid) returns setof statement
language sql stable security definer set search_path = public, pg_temp as $$
  select s.* from statement s where s.person_id = of_person and s.section <> 'crisis-card' and not s.only_mine
    and s.person_id::text || ' ' || s.section = any ((select open_in_emergency())::text[])
    and s.about_id is null and not is_aside(s.state) order by s.position, s.statement_id
$$;
create or replace function holds_agreement(of_person uuid, of_kind text, what text) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from grant_to_me g where g.person_id = of_person and lets_into_agreement(g.sections, g.statement_id, of_kind)
    and what = any (g.may));
create or replace function holds_crisis_card(of_person uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return in_emergency(of_person, 'crisis-card') or exists (select 1 from grant_to_me g where g.person_id = of_person
    and 'crisis-card' = any (g.sections));
create or replace function is_known_still(of_person uuid, of_supporter uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(of_person) then
    not exists (select 1 from authority a where a.person_id = of_person and a.supporter_id = of_supporter and a.made_by <> of_person)
    or exists (select 1 from authority a where a.person_id = of_person and a.supporter_id = of_supporter and a.ended_at is null
      and (a.made_by = of_person or a.holder_confirmed_at is not null) and (a.ends_on is null or a.ends_on >= today_here()))
    or exists (select 1 from supporter s join grant_in_force g on g.person_id = s.person_id and g.account_id = s.account_id
      where s.person_id = of_person and s.supporter_id = of_supporter and g.authority_id is null) end;
create or replace function meeting_consents(of_person uuid, of_meeting uuid) returns table (
  grant_id uuid,
  grantee_name text,
  sections text[],
  starts_at timestamptz,
  ends_at timestamptz
)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.grant_id, g.grantee_name, g.sections, g.starts_at, g.ends_at from grant_in_force g
    where g.person_id = of_person
      and takes_part(of_person, of_meeting)
      and exists (select 1 from meeting_participant p where p.person_id = of_person and p.meeting_id = of_meeting and still_takes_part(p)
        and (g.team_id = p.team_id or p.team_id is null and g.account_id = p.account_id))
    order by g.starts_at, g.grant_id
$$;
create or replace function readers(of_person uuid) returns jsonb
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare card jsonb; on_card uuid[];
begin
  if of_person is distinct from actor() then return null; end if;
  card := crisis_card_words(of_person);
  on_card := array(select (line ->> 'statementId')::uuid from jsonb_array_elements(card -> 'lines') line);
  return jsonb_build_object(
    'grants', (select coalesce(jsonb_agg(to_jsonb(g) order by g.created_at, g.grant_id), '[]') from sharing_grant g
      where g.person_id = of_person and g.ended_at is null and (g.ends_at is null or g.ends_at > now())),
    'open', (select coalesce(jsonb_agg(jsonb_build_object('access_id', e.access_id, 'account_id', e.account_id, 'name', e.name,
        'opened_at', e.opened_at, 'ends_at', e.ends_at) order by e.opened_at, e.access_id), '[]')
      from emergency_access e where e.person_id = of_person and e.ended_at is null and e.ends_at > now()
        and exists (select 1 from member m where m.account_id = e.account_id and m.organisation_id = e.organisation_id
          and m.ended_at is null and m.role in ('practitioner', 'lead'))
        and exists (select 1 from team_relation r join team t using (team_id)
          where r.person_id = of_person and r.ended_at is null and t.organisation_id = e.organisation_id)),
    'opens', (select to_jsonb(array(select s from unnest(emergency_sections()) s
      where s <> all (coalesce((select w.closed from emergency_wish w where w.person_id = of_person), '{}'))))),
    'services', (select coalesce(jsonb_agg(distinct jsonb_build_object('organisation_id', o.organisation_id, 'name', o.name)), '[]') from team_relation r join team t using (team_id)
      join organisation o using (organisation_id) where r.person_id = of_person and r.ended_at is null),
    'teams', (select coalesce(jsonb_agg(jsonb_build_object('team_id', t.team_id, 'name', t.name) order by t.name), '[]')
      from team_relation r join team t using (team_id) where r.person_id = of_person and r.ended_at is null),
    -- who knows what the person is called and how to reach them, besides those teams (0044)
    'supporters', (select coalesce(jsonb_agg(jsonb_build_object('account_id', s.account_id, 'name', s.name) order by s.name), '[]') from supporter s
      where s.person_id = of_person and s.account_id is not null and s.ended_at is null and is_known_still(s.person_id, s.supporter_id)),
    'card', case when card is not null then jsonb_build_object(
      'entries', to_jsonb(on_card),
      'sections', (select coalesce(jsonb_agg(distinct s.section), '[]') from statement s where s.person_id = of_person and s.statement_id = any (on_card)),
      'code', exists (select 1 from crisis_card_link l where l.person_id = of_person and l.ended_at is null)) end,
    'byDuty', (select coalesce(jsonb_agg(d), '[]') from (select section, organisation_id, service, jsonb_agg(statement_id) as entries
      from readers_by_duty(of_person) group by section, organisation_id, service order by section, service) d),
    'signed', (select coalesce(jsonb_agg(jsonb_build_object('team_id', x.team_id, 'account_id', x.account_id, 'name', x.name, 'lasting', x.lasting,
        'agreements', x.agreements, 'entries', x.entries, 'sections', (select coalesce(jsonb_agg(distinct s.section), '[]') from statement s
          where s.person_id = of_person and s.statement_id = any (x.entries))) order by x.name), '[]')
      from (select r.team_id, r.account_id, r.name, r.lasting, array_agg(r.agreement_id) as agreements,
          array(select distinct e from agreement a, unnest(a.statement_ids) e
            where a.person_id = of_person and a.agreement_id = any (array_agg(r.agreement_id))) as entries
        from readers_of_agreements(of_person) r group by r.team_id, r.account_id, r.name, r.lasting) x),
    -- risk and safety documents, which hold words of the person's
    'papers', (select coalesce(jsonb_agg(to_jsonb(p) || jsonb_build_object('sections', (select coalesce(jsonb_agg(distinct s.section), '[]')
        from statement s where s.person_id = of_person and s.statement_id::text = any (p.entries))) order by p.name), '[]') from (select t.team_id, t.name,
          array(select distinct e #>> '{}' from safety_document o, jsonb_path_query(o.content::jsonb, '$.**.statementId') e
            where o.person_id = of_person and o.document_id = any (array_agg(d.document_id))) as entries
        from safety_document d join team t using (team_id)
        where d.person_id = of_person and is_related(of_person, d.made_by, d.team_id) group by t.team_id, t.name) p),
    -- what somebody picked into what they prepare is read there by whoever reads that
    'picked', (select coalesce(jsonb_agg(p), '[]') from (select p.statement_id as preparation, p.section,
          array(select w.statement_id from words_picked(of_person, p.statement_id) w where not exists (select 1 from statement x
            where x.person_id = of_person and x.statement_id = w.statement_id and x.only_mine)) as entries
        from statement p where p.person_id = of_person and p.kind = 'preparation' and p.voice = 'own' and not p.only_mine
          and not is_aside(p.state)) p where cardinality(p.entries) > 0),
    'single', (select coalesce(jsonb_agg(x), '[]') from (select g."right", g.account_id, g.name, jsonb_agg(g.statement_id) as entries,
          jsonb_agg(distinct g.section) as sections from single_readers(of_person) g group by g."right", g.account_id, g.name) x),
    'kept', (select coalesce(jsonb_agg(k.statement_id), '[]') from kept_back k where k.person_id = of_person and k.ended_at is null));
end $$;
create or replace function readers_of_agreements(of_person uuid) returns table (agreement_id uuid, team_id uuid, account_id uuid, name text, lasting boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  with put as (select a.*, section_of_agreement(a.kind) is null as alone,
      section_of_agreement(a.kind) is not null and (a.put_forward_by = of_person and a.withdrawn_at is null or exists (select 1 from signature s
        where s.person_id = of_person and s.agreement_id = a.agreement_id and s.account_id = of_person and s.recorded_by is null and not is_disputed(s))) as open_to_all
    from agreement a where a.person_id = of_person and of_person = actor()),
  held as (select g.* from grant_in_force g where g.person_id = of_person),
  asked as (select p.agreement_id, r as account_id, null::uuid as team_id from put p, unnest(p.reader_ids) r
    union all select p.agreement_id, m.account_id, m.team_id from put p join member m on m.team_id = any (p.team_ids)
      where not p.open_to_all and m.ended_at is null and m.role in ('practitioner', 'peer worker', 'lead')),
  reads as (
    select p.agreement_id, t.team_id, null::uuid as account_id, t.name, true as lasting from put p join team t on t.team_id = any (p.team_ids) where p.open_to_all
    union select p.agreement_id, null, c.account_id, coalesce(t.name, n.name), x.lasting from put p join asked c using (agreement_id)
      left join team t on t.team_id = c.team_id
      left join lateral (select m.name from meeting_participant m where m.person_id = of_person and m.meeting_id = p.meeting_id
        and m.account_id = c.account_id limit 1) n on true
      cross join lateral (select case when p.alone then exists (select 1 from signature s where s.person_id = of_person and s.agreement_id = p.agreement_id
          and s.account_id = c.account_id and s.recorded_by is null and not is_disputed(s))
        or p.withdrawn_at is null and exists (select 1 from meeting_participant m where m.person_id = of_person and m.meeting_id = p.meeting_id
          and m.account_id = c.account_id and is_related(of_person, m.account_id, m.team_id))
      else p.open_to_all or exists (select 1 from meeting_participant m where m.person_id = of_person and m.meeting_id = p.meeting_id
          and m.account_id = c.account_id and m.added_by = of_person and is_related(of_person, m.account_id, m.team_id)) end as lasting) x
      where x.lasting or not p.alone and exists (select 1 from held g where lets_into_agreement(g.sections, g.statement_id, p.kind)
        and (g.account_id = c.account_id or g.team_id in (select m.team_id from member m where m.account_id = c.account_id and m.ended_at is null
          and m.role in ('practitioner', 'peer worker', 'lead'))))
    union select p.agreement_id, null, g.account_id, g.grantee_name, false from put p join held g on g.authority_id is not null and p.withdrawn_at is null
      and lets_into_agreement(g.sections, g.statement_id, p.kind))
  select r.agreement_id, r.team_id, r.account_id, r.name, r.lasting from reads r where r.account_id is distinct from of_person
$$;
create or replace function restrictive_event_before() returns trigger
language plpgsql as $$
declare missing text; named jsonb; each jsonb;
begin
  if exists (select 1 from revision where person_id = new.person_id and revision_id = new.revision_id) then return new; end if;
  if new.section <> 'restrictive-events' then raise exception 'a restrictive event has a section of its own' using errcode = '23514'; end if;
  if (new.about_id is null) <> (new.kind = 'restrictive-event') then
    raise exception 'an event stands by itself, and the rest is about it' using errcode = '23514';
  end if;
  if new.about_id is not null and not exists (select 1 from statement s where s.person_id = new.person_id
      and s.statement_id = new.about_id and s.kind = 'restrictive-event') then
    raise exception 'it is about no event' using errcode = '23503';
  end if;
  if new.kind in ('restrictive-event', 'event-ended', 'account-absent', 'conversation-planned') and new.voice <> 'practitioner'
      or new.kind in ('event-account', 'conversation-wish', 'not-so') and new.voice not in ('own', 'scribed', 'confirmed')
      or new.kind = 'event-conversation' and new.voice not in ('practitioner', 'own') then
    raise exception 'that is not theirs to say' using errcode = '42501';
  end if;
  missing := missing_in_event(new.kind, new.body);
  if missing is not null then raise exception 'a % without "%"', new.kind, missing using errcode = '23514'; end if;
  if new.kind <> 'restrictive-event' then return new; end if;
  named := (select r.body -> 'entries' from revision r where r.person_id = new.person_id and r.revision_id = new.parent_revision_id);
  for each in select jsonb_array_elements(coalesce(new.body -> 'entries', '[]')) loop
    continue when named @> jsonb_build_array(jsonb_build_object('statementId', each -> 'statementId', 'revisionId', each -> 'revisionId'));
    if not exists (select 1 from statement s where s.person_id = new.person_id and s.statement_id::text = each ->> 'statementId'
          and s.revision_id::text = each ->> 'revisionId' and said_in_advance((select advance_sections()), s.section, s.kind, s.body))
        and not exists (select 1 from revision r where r.person_id = new.person_id and r.statement_id::text = each ->> 'statementId'
          and r.revision_id::text = each ->> 'revisionId' and said_in_advance((select advance_sections()), r.section, r.kind, r.body)) then
      raise exception 'it names no choice made in advance that they may see' using errcode = '42501';
    end if;
  end loop;
  if new.parent_revision_id is null and new.body ->> 'choices' = 'none-seen' and exists (select 1 from statement s
      where s.person_id = new.person_id and said_in_advance((select advance_sections()), s.section, s.kind, s.body) and s.about_id is null
        and not is_aside(s.state)) then
    raise exception 'there are choices made in advance that they may see' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace function safety_order_of(of_person uuid) returns text[]
language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg('safety-' || placed.step order by placed.at), '{}')
    from statement s, jsonb_array_elements_text(s.body -> 'order') with ordinality as placed (step, at)
    where s.person_id = of_person and s.kind = 'safety-arrangement' and s.section = 'safety-plan' and s.author_id = of_person
      and (of_person = actor() or in_emergency(of_person, 'safety-' || placed.step) or exists (
        select 1 from grant_to_me g where g.person_id = of_person and 'safety-' || placed.step = any (g.sections))));
create or replace function team_is_let_in(of_person uuid, of_kind text, of_team uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from grant_in_force g where g.person_id = of_person and lets_into_agreement(g.sections, g.statement_id, of_kind)
    and g.team_id = of_team);
create or replace function words_picked(of_person uuid, of_preparation uuid) returns table (statement_id uuid, kind text, body jsonb, voice text, scribe_name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.statement_id, s.kind, s.body, s.voice, s.scribe_name
  from statement p
    join statement s on s.person_id = p.person_id
      and (p.body -> 'helpsFrom' ? s.statement_id::text or p.body -> 'powerFrom' ? s.statement_id::text)
  where p.person_id = of_person and p.statement_id = of_preparation and p.kind = 'preparation' and p.voice = 'own'
    and s.section in ('strengths', 'wellness-plan') and s.about_id is null and s.voice in ('own', 'scribed', 'confirmed')
    and not is_aside(s.state)
    and (p.person_id = actor() or not s.only_mine and not is_aside(p.state) and exists (select 1 from grant_to_me g
      where g.person_id = p.person_id and (p.section = any (g.sections) or g.statement_id = p.statement_id)))
  order by s.position, s.statement_id
$$;
alter policy tells_the_truth on access_event
  with check (
    account_id = (select actor())
    and case by_right
      when 'own' then person_id = (select actor())
      when 'grant' then
        exists (
          select 1
          from grant_to_me g
          where g.person_id = access_event.person_id
        )
      when 'relation' then
        person_id <> (select actor())
        and exists (select 1 from person p where p.person_id = access_event.person_id)
      else false
    end
  );
alter policy under_authority on agreement
  using (
    withdrawn_at is null
    and exists (
      select 1
      from grant_in_force g
      where g.person_id = agreement.person_id
        and g.authority_id is not null
        and g.account_id = (select actor())
        and lets_into_agreement(g.sections, g.statement_id, agreement.kind)
    )
  );
alter policy shared on plan_meeting
  using (
    exists (
      select 1
      from grant_to_me g
      where g.person_id = plan_meeting.person_id
        and lets_into_agreement(g.sections, g.statement_id, plan_meeting.kind)
    )
  );
alter policy shared_to_write on plan_meeting
  with check (
    started_by = (select actor())
    and team_id = any ((select my_teams())::uuid[])
    and exists (
      select 1
      from grant_in_force g
      where g.person_id = plan_meeting.person_id
        and lets_into_agreement(g.sections, g.statement_id, plan_meeting.kind)
        and 'answer' = any (g.may)
        and g.team_id = any ((select my_teams())::uuid[])
    )
  );
alter policy shared on revision
  using (
    exists (
      select 1
      from grant_to_me g
      where g.person_id = revision.person_id
        and (
          revision.section = any (g.sections)
          or revision.root_id = g.statement_id
          or revision.statement_id = g.statement_id
        )
        and (revision.superseded_at is null or revision.superseded_at > g.starts_at)
    )
  );
alter policy in_their_own_voice on revision
  with check (
    author_id = (select actor())
    and person_id <> (select actor())
    and voice in ('supporter', 'peer', 'practitioner')
    and exists (
      select 1
      from grant_in_force g
      where g.person_id = revision.person_id
        and 'answer' = any (g.may)
        and case revision.voice
          when 'supporter' then g.account_id = (select actor())
          when 'peer' then g.team_id = any ((select my_teams_as('peer'))::uuid[])
          else g.team_id = any ((select my_teams_as('practitioner'))::uuid[])
        end
        and (revision.section = any (g.sections) or revision.root_id = g.statement_id)
    )
  );
alter policy written_down on revision
  with check (
    author_id = (select actor())
    and scribe_id = (select actor())
    and person_id <> (select actor())
    and voice = 'scribed'
    and exists (
      select 1
      from grant_to_me g
      where g.person_id = revision.person_id
        and 'write' = any (g.may)
        and (revision.section = any (g.sections) or revision.root_id = g.statement_id)
    )
  );
alter policy made_by_the_team on safety_document
  with check (
    made_by = (select actor())
    and team_id = any ((select my_teams())::uuid[])
    and exists (
      select 1
      from grant_in_force g
      where g.person_id = safety_document.person_id
        and g.team_id = safety_document.team_id
        and (
          g.statement_id is not null
          or exists (select 1 from unnest(g.sections) s(s) where s.s = 'positive-risk' or s.s ~~ 'safety-%')
        )
    )
  );
alter policy shared on statement
  using (
    exists (
      select 1
      from grant_to_me g
      where g.person_id = statement.person_id
        and (
          statement.section = any (g.sections)
          or statement.root_id = g.statement_id
          or statement.statement_id = g.statement_id
        )
    )
  );
alter policy shared on statement_event
  using (
    exists (
      select 1
      from statement s
      join grant_to_me g on g.person_id = s.person_id
      where s.person_id = statement_event.person_id
        and s.statement_id = statement_event.statement_id
        and (s.section = any (g.sections) or s.root_id = g.statement_id or s.statement_id = g.statement_id)
        and (statement_event.at = s.state_at or statement_event.at >= g.starts_at)
    )
  );
alter policy shared_to_answer on statement_event
  with check (
    actor_id = (select actor())
    and exists (
      select 1
      from statement s
      join grant_to_me g on g.person_id = s.person_id
      where s.person_id = statement_event.person_id
        and s.statement_id = statement_event.statement_id
        and 'answer' = any (g.may)
        and (s.section = any (g.sections) or s.root_id = g.statement_id)
    )
  );
