-- Last touched by 0040_heard

-- The record that says, now, that the person cannot decide one of these.
create function cannot_decide_by(of_person uuid, things uuid[]) returns uuid
language sql stable security definer set search_path = public, pg_temp
  return (select newest.statement_id from unnest(things) thing, lateral (select s.statement_id, s.body from statement s
      where s.person_id = of_person and s.section = 'capacity' and s.kind = 'capacity-record' and s.voice = 'practitioner'
        and s.state <> 'withdrawn' and s.body ->> 'concerns' = thing::text
      order by s.body ->> 'assessedOn' desc, s.created_at desc limit 1) newest
    where newest.body ->> 'outcome' = 'cannot' and (newest.body ->> 'reviewOn')::date > today_here() limit 1);

-- nobody but the owner, and triggers, may run it
