-- Last touched by 0272_said_once
-- and before by 0015_emergency_access, 0014_crisis_card

create function holds_crisis_card(of_person uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return in_emergency(of_person, 'crisis-card') or exists (select 1 from grant_to_me g where g.person_id = of_person
    and 'crisis-card' = any (g.sections));

grant execute on function holds_crisis_card to ownterms_app;
