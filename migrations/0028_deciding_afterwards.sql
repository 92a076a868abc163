-- What was decided, and what came of it: how sure somebody is, how they kept to it and what they felt of it is said in the
-- person's voice alone.
create policy came_of_it_by_the_person on revision as restrictive for insert with check (case
  when kind = 'decision-effect' then voice in ('own', 'scribed', 'confirmed')
  when kind = 'decided' then voice in ('own', 'scribed', 'confirmed')
    or body ->> 'sure' is null and coalesce(body ->> 'sureWords', '') = ''
  else true end);
