-- Last touched by 0027_restrictive_events

-- What is missing in one of these statements, in words; null where nothing is.
create function missing_in_event(kind text, body jsonb) returns text
language plpgsql immutable as $$
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

grant execute on function missing_in_event to public;
