-- What is particular to a section, and to a family of agreements, stands in rows that are filled from their descriptors in code
-- (docs/decisions/0271-sections-are-rows.md): a new section needs no SQL.

create table section (
  section text primary key check (length(section) between 1 and 60),
  -- the person's order
  place integer not null default 0,
  -- what a service must write in it by law, whatever is shared with it
  by_duty boolean not null default false,
  -- can be opened in an emergency by saying why, unless the person closed it
  in_emergency boolean not null default false,
  -- can be reached by somebody whom the person has not chosen: what is needed to decide
  for_acting boolean not null default false,
  -- its entries can stand on the crisis card
  on_card boolean not null default false,
  -- choices in advance
  in_advance boolean not null default false
);
create table agreement_family (
  family text primary key,
  -- the section whose grants let others take part in its agreements; null where only the person asks them in
  section text
);

-- What held until now.
insert into section (section, place, by_duty, in_emergency, for_acting, on_card, in_advance)
  select s, row_number() over (order by s), s = any (duty_sections()), s = any (emergency_sections()), s = any (acting_sections()),
    s in ('my-story', 'wellness-plan', 'crisis-card') or s like 'safety-%' and s <> 'safety-plan', s = any (advance_sections())
  from (select unnest(acting_sections() || emergency_sections() || duty_sections() || advance_sections())
    union select unnest(array['my-story', 'wellness-plan', 'crisis-card'])
    union select section from statement) known (s);
insert into agreement_family (family, section)
  select f, section_of_agreement(f) from unnest(array['care-and-support-plan', 'positive-risk', 'decision']) f;

alter table section enable row level security;
alter table agreement_family enable row level security;
create policy everybody_reads on section for select using (true);
create policy everybody_reads on agreement_family for select using (true);
grant select on section, agreement_family to ownterms_app;

-- A table is not read by a constraint: whoever restores a copy may fill it later.
alter table authority drop constraint authority_check4;
alter table emergency_wish drop constraint emergency_wish_closed_check;
alter table ended_all drop constraint ended_all_closed_before_check;

-- Each once a query, as (select duty_sections()).
-- What a service must write by law.
create or replace function duty_sections() returns text[] language plpgsql stable as $$
begin return array(select s.section from public.section s where s.by_duty order by s.place, s.section); end $$;
-- What can be opened in an emergency. Each can be switched off by the person.
create or replace function emergency_sections() returns text[] language plpgsql stable as $$
begin return array(select s.section from public.section s where s.in_emergency order by s.place, s.section); end $$;
-- What somebody can be let into whom the person has not chosen: what is needed to decide, and nothing of their own story.
create or replace function acting_sections() returns text[] language plpgsql stable as $$
begin return array(select s.section from public.section s where s.for_acting order by s.place, s.section); end $$;
create or replace function advance_sections() returns text[] language plpgsql stable as $$
begin return array(select s.section from public.section s where s.in_advance order by s.place, s.section); end $$;
-- What a crisis card is chosen from.
create function card_sections() returns text[] language plpgsql stable as $$
begin return array(select s.section from public.section s where s.on_card order by s.place, s.section); end $$;

-- The section whose grants let others take part in an agreement of this kind; null where only the person asks them in.
create or replace function section_of_agreement(kind text) returns text language plpgsql stable as $$
begin return (select f.section from public.agreement_family f where f.family = split_part(kind, '/', 1)); end $$;

-- A grant lets into an agreement by its section, or by the one statement that the agreement is about.
create or replace function lets_into_agreement(sections text[], statement_id uuid, kind text) returns boolean language plpgsql stable as $$
declare of_section text := (select f.section from public.agreement_family f where f.family = split_part(kind, '/', 1));
begin
  return coalesce(of_section = any (sections) or of_section is not null and statement_id::text = nullif(split_part(kind, '/', 2), ''), false);
end $$;

-- What somebody the person has not chosen is let into.
create function authority_is_for_acting() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.made_by <> new.person_id and not new.sections <@ acting_sections() then
    raise exception 'a section that nobody acts in' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger is_for_acting before insert or update of sections on authority for each row execute function authority_is_for_acting();

create function wish_names_sections() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not new.closed <@ emergency_sections() then raise exception 'a section that opens in no emergency' using errcode = '23514'; end if;
  return new;
end $$;
create trigger names_sections before insert or update of closed on emergency_wish for each row execute function wish_names_sections();

-- Whoever closed something, or was not asked yet, has not said yes to a section that comes to open in an emergency.
create function new_section_stays_closed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update emergency_wish set closed = closed || new.section where cardinality(closed) > 0 and not new.section = any (closed);
  -- and where all sharing was ended for the night, what comes back in the morning
  update ended_all set closed_before = closed_before || new.section where cardinality(closed_before) > 0 and not new.section = any (closed_before);
  return null;
end $$;
create trigger stays_closed after insert or update of in_emergency on section
  for each row when (new.in_emergency) execute function new_section_stays_closed();
revoke execute on function authority_is_for_acting, wish_names_sections, new_section_stays_closed from public;

-- As they stood, but for the rows.
create or replace function imposed(of_person uuid, statements uuid[]) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from statement s where s.person_id = of_person and s.statement_id = any (statements)
    and s.section = any ((select duty_sections())::text[]) and s.voice not in ('own', 'scribed', 'confirmed'));
create or replace function readers_by_duty(of_person uuid) returns table (section text, organisation_id uuid, service text, statement_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  with services as (select distinct t.organisation_id, o.name from team_relation r join team t using (team_id) join organisation o using (organisation_id)
    where r.person_id = of_person and r.ended_at is null)
  select s.section, v.organisation_id, v.name, s.statement_id from services v join statement s on s.person_id = of_person and s.section = any ((select duty_sections())::text[])
      and not s.only_mine
      and (s.voice = 'practitioner' and wrote_for(s.author_id, s.person_id, s.created_at, array[v.organisation_id])
        or s.voice in ('scribed', 'confirmed') and wrote_for(s.scribe_id, s.person_id, s.created_at, array[v.organisation_id]))
    where of_person = actor()
  union all select 'remaining-choices', v.organisation_id, v.name, s.statement_id from services v
    join asked_aloud a on a.person_id = of_person and a.organisation_id = v.organisation_id
    join statement s on s.person_id = a.person_id and s.statement_id = a.statement_id and s.voice in ('scribed', 'confirmed') and s.scribe_id = a.account_id
    where of_person = actor()
  -- and what was answered to it
  union all select 'remaining-choices', v.organisation_id, v.name, s.statement_id from services v
    join asked_aloud a on a.person_id = of_person and a.organisation_id = v.organisation_id
    join statement s on s.person_id = a.person_id and s.root_id = a.statement_id and s.kind = 'choice-answer' and s.voice = 'practitioner'
      and wrote_for(s.author_id, s.person_id, s.created_at, array[a.organisation_id])
    where of_person = actor()
$$;
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
          where s.about_id is null and s.voice in ('own', 'scribed', 'confirmed') and s.state not in ('put away', 'let go', 'withdrawn')
            and not s.only_mine
            and s.kind <> 'crisis-card' and s.section = any ((select card_sections())::text[])), '[]'))
    from person p
      join account a on a.id = p.person_id
      join statement c on c.person_id = p.person_id and c.section = 'crisis-card' and c.kind = 'crisis-card' and c.voice = 'own'
    where p.person_id = of_person and p.closed_at is null
    order by c.created_at, c.statement_id limit 1);

-- A "no" or a "not sure" to a picture of what should happen in a crisis is a wish like any other: "No one may touch me in a crisis."
-- Whoever records what was done without agreement is asked about it, too. The pictures are those of the room "in-crisis"
-- (content/picture-questions.json). `in_advance` is (select advance_sections()).
create function said_in_advance(in_advance text[], section text, kind text, body jsonb) returns boolean language sql immutable
  return section = any (in_advance) or kind = 'wellness-entry' and body ->> 'part' = 'in-crisis'
    or kind = 'picture-answer' and body #>> '{byPicture,question}' like 'in-crisis.%';
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
        and s.state not in ('put away', 'let go', 'withdrawn')) then
    raise exception 'there are choices made in advance that they may see' using errcode = '23514';
  end if;
  return new;
end $$;
drop function said_in_advance(text, text, jsonb);
alter policy by_duty on statement
  using (
    section = any ((select duty_sections())::text[])
    and exists (
      select 1
      from team_relation r
      where r.person_id = statement.person_id
        and r.ended_at is null
        and r.team_id = any ((select my_teams_as('practitioner'))::uuid[])
    )
    and (
      voice = 'practitioner' and wrote_for(author_id, person_id, created_at, (select my_services()))
      or voice in ('scribed', 'confirmed')
        and wrote_for(scribe_id, person_id, created_at, (select my_services()))
    )
  );
alter policy by_duty on revision
  using (
    section = any ((select duty_sections())::text[])
    and exists (
      select 1
      from team_relation r
      where r.person_id = revision.person_id
        and r.ended_at is null
        and r.team_id = any ((select my_teams_as('practitioner'))::uuid[])
    )
    and (
      voice = 'practitioner'
      and wrote_for(author_id, person_id, said_first(person_id, statement_id, created_at), (select my_services()))
      or voice in ('scribed', 'confirmed')
        and wrote_for(
          scribe_id, person_id, said_first(person_id, statement_id, created_at), (select my_services())
        )
    )
  );
alter policy written_by_duty on revision
  with check (
    section = any ((select duty_sections())::text[])
    and author_id = (select actor())
    and person_id <> (select actor())
    and has_duty(person_id)
    and (voice = 'practitioner' or voice = 'scribed' and scribe_id = (select actor()))
    and (
      parent_revision_id is null
      or wrote_for(author_id, person_id, said_first(person_id, statement_id, created_at), (select my_services()))
    )
  );
alter policy by_duty on statement_event
  using (
    exists (
      select 1
      from statement s
      where s.person_id = statement_event.person_id
        and s.statement_id = statement_event.statement_id
        and s.section = any ((select duty_sections())::text[])
        and s.voice = 'practitioner'
        and has_duty(s.person_id)
        and wrote_for(s.author_id, s.person_id, s.created_at, (select my_services()))
    )
  );
alter policy pictures_by_duty on statement_event
  using (
    exists (
      select 1
      from statement s
      where s.person_id = statement_event.person_id
        and s.statement_id = statement_event.statement_id
        and s.section = any ((select duty_sections())::text[])
        and s.voice = 'scribed'
        and s.scribe_id = (select actor())
        and s.body ? 'byPicture'
        and has_duty(s.person_id)
    )
  );
alter policy picture_taken_back_by_duty on statement_event
  with check (
    actor_id = (select actor())
    and act = 'withdrawn'
    and exists (
      select 1
      from statement s
      where s.person_id = statement_event.person_id
        and s.statement_id = statement_event.statement_id
        and s.section = any ((select duty_sections())::text[])
        and s.voice = 'scribed'
        and s.scribe_id = (select actor())
        and s.body ? 'byPicture'
        and has_duty(s.person_id)
    )
  );
alter policy taken_back_by_duty on statement_event
  with check (
    actor_id = (select actor())
    and act = 'withdrawn'
    and exists (
      select 1
      from statement s
      where s.person_id = statement_event.person_id
        and s.statement_id = statement_event.statement_id
        and s.section = any ((select duty_sections())::text[])
        and s.voice = 'practitioner'
        and s.author_id = (select actor())
        and has_duty(s.person_id)
        and wrote_for(s.author_id, s.person_id, s.created_at, (select my_services()))
    )
  );
