-- Last touched by 0027_restrictive_events

-- An event that was written wrongly is taken back by whoever wrote it, saying why; it stays to be read. What an event
-- cannot stand without is not taken from under it, and the person's acts make nothing of a service's unsaid.
create function restrictive_event_act() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
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

-- nobody but the owner, and triggers, may run it
