-- Last touched by 0027_restrictive_events

-- Asked when all of a transaction is written: an event stands with an account (or why there is none) and with a
-- conversation, or it does not stand.
create function restrictive_event_whole() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
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

-- nobody but the owner, and triggers, may run it
