-- Last touched by 0025_advance_choices

-- The day on which the person wants to be asked again: the one they chose last, here or when they put it forward.
create function agreement_review_on(a agreement) returns date
language sql stable security definer set search_path = public, pg_temp
  return case when a.kind = 'advance-choices' then coalesce((select (s.body ->> 'askOn')::date from statement s
      where s.person_id = a.person_id and s.section = 'advance' and s.kind = 'advance-dates' and s.voice = 'own' and s.said_at > a.put_forward_at
      order by s.said_at desc limit 1), a.review_on) else a.review_on end;

grant execute on function agreement_review_on to ownterms_app;
