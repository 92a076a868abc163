-- Last touched by 0027_restrictive_events

create function nothing_said(words text) returns boolean
language sql immutable
  return coalesce(words, '') !~ '\S';

grant execute on function nothing_said to public;
