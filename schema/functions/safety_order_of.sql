-- Last touched by 0272_said_once
-- and before by 0039_safety_in_order

create function safety_order_of(of_person uuid) returns text[]
language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg('safety-' || placed.step order by placed.at), '{}')
    from statement s, jsonb_array_elements_text(s.body -> 'order') with ordinality as placed (step, at)
    where s.person_id = of_person and s.kind = 'safety-arrangement' and s.section = 'safety-plan' and s.author_id = of_person
      and (of_person = actor() or in_emergency(of_person, 'safety-' || placed.step) or exists (
        select 1 from grant_to_me g where g.person_id = of_person and 'safety-' || placed.step = any (g.sections))));

grant execute on function safety_order_of to ownterms_app;
