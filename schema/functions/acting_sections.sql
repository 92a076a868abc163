-- Last touched by 0029_acting

-- What somebody can be let into whom the person has not chosen: what is needed to decide, and nothing of their own story.
create function acting_sections() returns text[]
language sql immutable
  return array['safety-signs', 'safety-surroundings', 'safety-reasons', 'safety-myself', 'safety-distraction', 'safety-people',
    'safety-services', 'advance-treatment', 'advance-care', 'advance-people', 'advance-life', 'decisions', 'decision-preparation',
    'legal-status', 'remaining-choices', 'restrictive-events', 'capacity', 'plan'];

grant execute on function acting_sections to public;
