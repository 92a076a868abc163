-- Last touched by 0029_acting

-- That the person cannot decide one of these now: the newest record about it says so, and its review has not come.
create function cannot_decide_now(of_person uuid, things uuid[]) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from unnest(things) thing, lateral (select s.body from statement s
      where s.person_id = of_person and s.section = 'capacity' and s.kind = 'capacity-record' and s.voice = 'practitioner'
        and s.state <> 'withdrawn' and s.body ->> 'concerns' = thing::text
      order by s.body ->> 'assessedOn' desc, s.created_at desc limit 1) newest
    where newest.body ->> 'outcome' = 'cannot' and (newest.body ->> 'reviewOn')::date > today_here());

-- nobody but the owner, and triggers, may run it
