-- Last touched by 0041_by_law

-- IV. A closed record. What a service wrote in its own voice of what was done to the person without their agreement is kept
-- three years from the day it was written: the law asks it of the service (Mental Health Units (Use of Force) Act 2018,
-- section 6), and the person may need it against the service. Not a word of the person's is kept with it. Why: docs/decisions/0041.
create function kept_by_law(of_person uuid) returns uuid[]
language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(s.statement_id), '{}') from statement s
    where s.person_id = of_person and s.section = 'restrictive-events' and s.voice = 'practitioner'
      and exists (select 1 from statement x where x.person_id = of_person and x.root_id = s.root_id and x.section = s.section
        and x.voice = 'practitioner' and x.said_at > now() - interval '3 years'));

-- nobody but the owner, and triggers, may run it
