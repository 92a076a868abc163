-- Choices in advance: what somebody wants and does not want if they cannot decide, or are detained. An agreement of the kind
-- "advance-choices", about no statement; the person alone puts it forward (section_of_agreement is null). Its words live in
-- four sections, each shared by itself. What stands is found at once by whoever may see a part of it, and by nobody else.

create function advance_sections() returns text[] language sql immutable
  return array['advance-treatment', 'advance-care', 'advance-people', 'advance-life'];

-- A witness signs that they saw the person sign, or heard from them that the signature is theirs, and nothing about the
-- words themselves. A practitioner says with their signature what they say of the person's capacity at that time.
alter table signature drop constraint signature_stance_check;
alter table signature add constraint signature_stance_check
  check (stance in ('agree', 'agree-but', 'disagree', 'could-not', 'would-not', 'witness'));
alter table signature add column capacity text check (capacity in ('could', 'doubts', 'not-looked'));
alter table signature add column capacity_words text not null default '' check (length(capacity_words) <= 10000);
alter table signature add constraint signature_doubts check (capacity is distinct from 'doubts' or length(trim(capacity_words)) > 0);

-- The person's own newest stance on an agreement, as they said it themselves.
create function persons_stance(of_person uuid, of_agreement uuid) returns text
language sql stable security definer set search_path = public, pg_temp
  return (select s.stance from signature s where s.person_id = of_person and s.agreement_id = of_agreement and s.account_id = of_person
    and s.recorded_by is null order by s.at desc, s.signature_id desc limit 1);

create function signature_of_advance_choices() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.stance <> 'witness' and new.capacity is null then return new; end if;
  if not exists (select 1 from agreement a where a.person_id = new.person_id and a.agreement_id = new.agreement_id and a.kind = 'advance-choices') then
    raise exception 'only choices in advance are witnessed' using errcode = '42501';
  end if;
  if new.capacity is not null and (new.role <> 'practitioner' or new.stance = 'witness' or new.recorded_by is not null) then
    raise exception 'a practitioner says it, with what they say to the words' using errcode = '42501';
  end if;
  if new.stance = 'witness' and (new.account_id = new.person_id
      or coalesce(persons_stance(new.person_id, new.agreement_id), '') not in ('agree', 'agree-but')) then
    raise exception 'what the person signed is witnessed by another' using errcode = '42501';
  end if;
  return new;
end $$;
-- after before_insert, which says who it is
create trigger before_insert_of_advance_choices before insert on signature for each row execute function signature_of_advance_choices();

-- What stands: of all the person ever signed with agreement, what they signed last; and nothing, where they took that back
-- or say something else to it now. What it had replaced does not come back.
create function standing_advance_choices(of_person uuid) returns agreement
language sql stable security definer set search_path = public, pg_temp as $$
  select a from (
    select a from agreement a join person p using (person_id)
      join lateral (select max(s.at) as at from signature s where s.person_id = a.person_id and s.agreement_id = a.agreement_id
        and s.account_id = a.person_id and s.recorded_by is null and s.stance in ('agree', 'agree-but')) signed on signed.at is not null
    where a.person_id = of_person and a.kind = 'advance-choices' and p.closed_at is null
    order by signed.at desc, a.version desc limit 1) last
  where (last.a).withdrawn_at is null and persons_stance(of_person, (last.a).agreement_id) in ('agree', 'agree-but')
$$;

-- The four sections, as far as the actor may read them just now.
create function advance_sections_open(of_person uuid) returns text[]
language sql stable security definer set search_path = public, pg_temp
  return array(select s from unnest(advance_sections()) s where of_person = actor() or in_emergency(of_person, s)
    or exists (select 1 from sharing_grant g where g.person_id = of_person and s = any (g.sections)
      and (g.account_id = actor() or g.team_id = any (my_teams()))
      and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())));

-- Single statements that are shared with the actor.
create function advance_statements_open(of_person uuid) returns uuid[]
language sql stable security definer set search_path = public, pg_temp
  return array(select g.statement_id from sharing_grant g where g.person_id = of_person and g.statement_id is not null
      and (g.account_id = actor() or g.team_id = any (my_teams()))
      and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now()));

-- The actor is among those the person put it forward to, and may read it still.
create function reads_agreement(a agreement) returns boolean language sql stable security definer set search_path = public, pg_temp
  return coalesce(a.person_id = actor()
    or (actor() = any (a.reader_ids) or a.team_ids && my_teams())
      and may_read_agreement(a.person_id, a.agreement_id, a.meeting_id, a.kind, a.put_forward_by, a.withdrawn_at is not null), false);

-- What took the place of a version: only what the person signed after it does. Told to whoever may read this one, also where
-- they may not read the other: nobody should go by what was replaced.
create function superseding_advance_choices(a agreement) returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select n.agreement_id from agreement n join lateral (select max(s.at) as at from signature s where s.person_id = n.person_id
      and s.agreement_id = n.agreement_id and s.account_id = n.person_id and s.recorded_by is null and s.stance in ('agree', 'agree-but')) signed on true
    where reads_agreement(a) and n.person_id = a.person_id and n.kind = a.kind and n.agreement_id <> a.agreement_id
      and signed.at > coalesce((select max(s.at) from signature s where s.person_id = a.person_id and s.agreement_id = a.agreement_id
        and s.account_id = a.person_id and s.recorded_by is null and s.stance in ('agree', 'agree-but')), a.put_forward_at)
    order by signed.at desc limit 1
$$;

-- Whether something stands of which the actor may see anything.
create function has_advance_choices(of_person uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
declare a agreement := standing_advance_choices(of_person);
begin
  return a.agreement_id is not null and (reads_agreement(a) or cardinality(advance_sections_open(of_person)) > 0
    or a.statement_ids && advance_statements_open(of_person));
end $$;

-- The day on which the person wants to be asked again: the one they chose last, here or when they put it forward.
create function agreement_review_on(a agreement) returns date language sql stable security definer set search_path = public, pg_temp
  return case when a.kind = 'advance-choices' then coalesce((select (s.body ->> 'askOn')::date from statement s
      where s.person_id = a.person_id and s.section = 'advance' and s.kind = 'advance-dates' and s.voice = 'own' and s.said_at > a.put_forward_at
      order by s.said_at desc limit 1), a.review_on) else a.review_on end;

-- What stands, exactly as it was signed, as far as the actor may see it; what happened beside it; null for whoever may see
-- nothing. Later words than the signed ones are told of, and only to those who may read them.
create function advance_choices_of(of_person uuid) returns jsonb language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  a agreement := standing_advance_choices(of_person);
  sections text[] := advance_sections_open(of_person);
  alone uuid[] := advance_statements_open(of_person);
  whole boolean := reads_agreement(a);
  person_called text; words jsonb; standing jsonb; withheld boolean;
begin
  select called into person_called from person where person_id = of_person and closed_at is null;
  if person_called is null then return null; end if;
  if cardinality(sections) = 0 and not whole and not coalesce(a.statement_ids && alone, false) then return null; end if;
  if a.agreement_id is not null then
    select coalesce(jsonb_agg(jsonb_build_object('part', p.part ->> 'part', 'statementId', r.statement_id, 'revisionId', r.revision_id,
          'kind', r.kind, 'section', r.section, 'voice', r.voice, 'author', r.author_name, 'scribe', r.scribe_name, 'saidAt', r.created_at,
          'body', r.body, 'since', case when not r.section = any (sections) and not r.statement_id = any (alone) then null
            when c.state in ('put away', 'let go', 'withdrawn') then 'put away' when c.body <> r.body then 'changed' end)
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

-- The crisis card says that they exist only while they do; in everything else as before.
create or replace function crisis_card_words(of_person uuid) returns jsonb language sql stable security definer set search_path = public, pg_temp
  return (select jsonb_build_object(
      'language', a.language,
      'called', case when (c.body ->> 'name')::boolean then p.called end,
      'pronouns', case when (c.body ->> 'name')::boolean then p.pronouns end,
      'advance', (c.body ->> 'advance')::boolean and (standing_advance_choices(of_person)).agreement_id is not null,
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

revoke execute on function persons_stance, signature_of_advance_choices, standing_advance_choices, advance_sections_open, advance_statements_open,
  reads_agreement, superseding_advance_choices, has_advance_choices, agreement_review_on, advance_choices_of from public;
grant execute on function superseding_advance_choices, has_advance_choices, agreement_review_on, advance_choices_of to ownterms_app;
