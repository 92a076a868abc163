-- Last touched by 0026_rights

create function says(body jsonb, field text) returns boolean
language sql immutable
  return coalesce(body ->> field, '') ~ '\S';

grant execute on function says to public;
