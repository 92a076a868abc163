-- Last touched by 0045_as_it_was
-- and before by 0041_by_law

create function kept_records() returns table (person_id uuid, called text, closed_at timestamptz, events bigint, kept_until timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.person_id, p.called, p.closed_at, count(*) filter (where s.kind = 'restrictive-event'), max(s.said_at) + interval '3 years'
  from person p join statement s on s.person_id = p.person_id and s.section = 'restrictive-events' and s.voice = 'practitioner'
  where p.closed_at is not null and wrote_for(s.author_id, p.person_id, s.created_at, my_offices()) group by p.person_id order by p.closed_at desc, p.person_id
$$;

grant execute on function kept_records to ownterms_app;
