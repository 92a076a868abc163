-- Last touched by 0024_duty

create function duty_sections() returns text[]
language sql immutable
  return array['legal-status', 'restrictive-events', 'capacity'];

grant execute on function duty_sections to public;
