-- Restrictive events: what was done to somebody, or taken from them, without their agreement. One is recorded whole or not
-- at all: with what was tried before, the choices made in advance, the person's own account or why it is missing, and a
-- conversation afterwards with its day. The database refuses anything less, whoever writes it and however.

create function nothing_said(words text) returns boolean language sql immutable return coalesce(words, '') !~ '\S';
create function day_of_event(words text) returns boolean language sql immutable
  return coalesce(words, '') ~ '^\d{4}-\d{2}-\d{2}$' and to_char(to_date(coalesce(words, ''), 'YYYY-MM-DD'), 'YYYY-MM-DD') = words;

-- What somebody said beforehand about how they want to be treated: choices in advance, and their wellness plan for a crisis.
create function said_in_advance(section text, kind text, body jsonb) returns boolean language sql immutable
  return section like 'advance-%' or kind = 'wellness-entry' and body ->> 'part' = 'in-crisis';

-- What is missing in one of these statements, in words; null where nothing is.
create function missing_in_event(kind text, body jsonb) returns text language plpgsql immutable as $$
declare field text; each jsonb; wanted text[] := case kind
    when 'restrictive-event' then array['type', 'beganOn', 'place', 'decidedBy', 'reason', 'text', 'before', 'choices']
    when 'event-ended' then array['endedOn']
    when 'event-account' then array['text']
    when 'account-absent' then array['reason', 'askOn']
    when 'conversation-planned' then array['on']
    when 'event-conversation' then array['on', 'who', 'text', 'changes']
    when 'conversation-wish' then array['wish']
    else array['part', 'text'] end;
begin
  foreach field in array wanted loop
    if nothing_said(body ->> field) then return field; end if;
  end loop;
  foreach field in array array['beganOn', 'endedOn', 'askOn', 'on'] loop
    if body ->> field is not null and not day_of_event(body ->> field) then return field; end if;
  end loop;
  if kind <> 'restrictive-event' then return null; end if;
  if (body ->> 'beganOn')::date > current_date + 1 then return 'beganOn'; end if;
  if (body ->> 'endedOn')::date < (body ->> 'beganOn')::date then return 'endedOn'; end if;
  if body ->> 'choices' not in ('named', 'none-applied', 'none-seen') then return 'choices'; end if;
  if (body ->> 'choices' = 'named') <> (jsonb_array_length(coalesce(body -> 'entries', '[]')) > 0) then return 'entries'; end if;
  for each in select jsonb_array_elements(coalesce(body -> 'entries', '[]')) loop
    if coalesce(each ->> 'followed', '') not in ('yes', 'partly', 'no') then return 'followed'; end if;
    if each ->> 'followed' <> 'yes' and nothing_said(each ->> 'why') then return 'why'; end if;
  end loop;
  return null;
end $$;

-- Runs as whoever writes, under row-level security: they can name no choice that they may not see, nor say that they could
-- see none where they can.
create function restrictive_event_before() returns trigger language plpgsql as $$
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
          and s.revision_id::text = each ->> 'revisionId' and said_in_advance(s.section, s.kind, s.body))
        and not exists (select 1 from revision r where r.person_id = new.person_id and r.statement_id::text = each ->> 'statementId'
          and r.revision_id::text = each ->> 'revisionId' and said_in_advance(r.section, r.kind, r.body)) then
      raise exception 'it names no choice made in advance that they may see' using errcode = '42501';
    end if;
  end loop;
  if new.parent_revision_id is null and new.body ->> 'choices' = 'none-seen' and exists (select 1 from statement s
      where s.person_id = new.person_id and said_in_advance(s.section, s.kind, s.body) and s.about_id is null
        and s.state not in ('put away', 'let go', 'withdrawn')) then
    raise exception 'there are choices made in advance that they may see' using errcode = '23514';
  end if;
  return new;
end $$;
create function is_of_event(kind text) returns boolean language sql immutable
  return kind in ('restrictive-event', 'event-ended', 'event-account', 'account-absent', 'conversation-planned', 'event-conversation',
    'conversation-wish', 'not-so');
create trigger restrictive_event before insert on revision for each row
  when (is_of_event(new.kind)) execute function restrictive_event_before();

-- Asked when all of a transaction is written: an event stands with an account (or why there is none) and with a
-- conversation, or it does not stand.
create function restrictive_event_whole() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from statement s where s.person_id = new.person_id and s.about_id = new.statement_id
      and s.kind in ('event-account', 'account-absent') and s.state <> 'withdrawn') then
    raise exception 'an event without the person''s own account, or why it is missing' using errcode = '23514';
  end if;
  if not exists (select 1 from statement s where s.person_id = new.person_id and s.about_id = new.statement_id
      and s.kind in ('conversation-planned', 'event-conversation') and s.state <> 'withdrawn') then
    raise exception 'an event without a conversation afterwards' using errcode = '23514';
  end if;
  return null;
end $$;
create constraint trigger restrictive_event_whole after insert on revision deferrable initially deferred for each row
  when (new.kind = 'restrictive-event') execute function restrictive_event_whole();

-- An event that was written wrongly is taken back by whoever wrote it, saying why; it stays to be read. What an event
-- cannot stand without is not taken from under it, and the person's acts make nothing of a service's unsaid.
create function restrictive_event_act() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare s statement; instead text[];
begin
  select * into s from statement where person_id = new.person_id and statement_id = new.statement_id;
  if not found or s.section <> 'restrictive-events' or not is_of_event(s.kind)
      or exists (select 1 from statement_event where person_id = new.person_id and event_id = new.event_id) then return new; end if;
  if s.voice = 'practitioner' and (new.act <> 'withdrawn' or new.actor_id <> s.author_id) then
    raise exception 'it stays as it was written; whoever wrote it takes it back' using errcode = '42501';
  end if;
  if new.act <> 'withdrawn' then return new; end if;
  if s.kind = 'restrictive-event' and nothing_said(new.note) then
    raise exception 'an event is taken back with a reason' using errcode = '23514';
  end if;
  instead := case when s.kind in ('event-account', 'account-absent') then array['event-account', 'account-absent']
    when s.kind in ('conversation-planned', 'event-conversation') then array['conversation-planned', 'event-conversation'] end;
  if instead is not null and not exists (select 1 from statement o where o.person_id = s.person_id and o.about_id = s.about_id
      and o.statement_id <> s.statement_id and o.kind = any (instead) and o.state <> 'withdrawn') then
    raise exception 'an event does not stand without it' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger restrictive_event before insert on statement_event for each row execute function restrictive_event_act();

revoke execute on function restrictive_event_whole, restrictive_event_act from public;

-- That the person has opened the page on which an event stands: until then it waits at home. Theirs alone to know.
create table restrictive_event_read (
  person_id uuid not null references person,
  statement_id uuid not null,
  read_at timestamptz not null default now(),
  primary key (person_id, statement_id)
);
grant select, insert on restrictive_event_read to ownterms_app;
alter table restrictive_event_read enable row level security;
create policy own on restrictive_event_read for select using (person_id = (select actor()));
create policy own_reading on restrictive_event_read for insert with check (person_id = (select actor()));

create function forget_events_read() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from restrictive_event_read where person_id = new.person_id;
  return null;
end $$;
create trigger restrictive_event_read after update of closed_at on person for each row
  when (old.closed_at is null and new.closed_at is not null) execute function forget_events_read();
