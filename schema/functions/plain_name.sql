-- Last touched by 0132_looked_for

-- One way of writing a name is as good as another: capitals, spaces and accents do not count.
create function plain_name(name text) returns text
language sql immutable
  return trim(regexp_replace(regexp_replace(lower(normalize(name, NFKD)), '[\u0300-\u036f.,''’-]', '', 'g'), '\s+', ' ', 'g'));

grant execute on function plain_name to public;
