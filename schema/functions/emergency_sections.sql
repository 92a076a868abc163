-- Last touched by 0015_emergency_access

-- What can be opened so. Each can be switched off by the person.
create function emergency_sections() returns text[]
language sql immutable
  return array['safety-signs', 'safety-surroundings', 'safety-reasons', 'safety-myself', 'safety-distraction', 'safety-people',
    'safety-services', 'crisis-card', 'advance-treatment', 'advance-care', 'advance-people', 'advance-life'];

grant execute on function emergency_sections to public;
