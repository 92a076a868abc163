-- Last touched by 0230_asked_by_nobody
-- and before by 0025_advance_choices

-- The day on which to ask again is part of the choices: it is told to whoever may read some of them. Otherwise it is the day
-- that stands in the agreement itself, which whoever asks has read.
create function agreement_review_on(a agreement) returns date
language sql stable security definer set search_path = public, pg_temp
  return case when not concerns_me(a.person_id) then null
    when a.kind = 'advance-choices' and (has_advance_choices(a.person_id) or exists (select 1 from agreement r
      where r.person_id = a.person_id and r.agreement_id = a.agreement_id and reads_agreement(r))) then coalesce((
        select (s.body ->> 'askOn')::date from statement s where s.person_id = a.person_id and s.section = 'advance' and s.kind = 'advance-dates'
          and s.voice = 'own' and s.said_at > a.put_forward_at order by s.said_at desc limit 1), a.review_on)
    else a.review_on end;

grant execute on function agreement_review_on to ownterms_app;
