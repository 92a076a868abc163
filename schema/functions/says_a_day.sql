-- Last touched by 0026_rights

create function says_a_day(body jsonb, field text) returns boolean
language sql immutable
  return coalesce(body ->> field, '') ~ '^\d{4}-\d{2}-\d{2}$';

grant execute on function says_a_day to public;
