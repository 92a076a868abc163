-- Last touched by 0027_restrictive_events

create function day_of_event(words text) returns boolean
language sql immutable
  return coalesce(words, '') ~ '^\d{4}-\d{2}-\d{2}$' and to_char(to_date(coalesce(words, ''), 'YYYY-MM-DD'), 'YYYY-MM-DD') = words;

grant execute on function day_of_event to public;
