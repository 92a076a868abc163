-- Last touched by 0025_advance_choices

create function advance_sections() returns text[]
language sql immutable
  return array['advance-treatment', 'advance-care', 'advance-people', 'advance-life'];

grant execute on function advance_sections to public;
