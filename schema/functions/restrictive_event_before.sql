-- Last touched by 0272_said_once
-- and before by 0270_sections_as_rows, 0027_restrictive_events

create function restrictive_event_before() returns trigger
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

grant execute on function restrictive_event_before to public;
