-- Last touched by 0039_safety_in_order

-- To a supporter whom the person wants to be told: that it was opened, and when, for two weeks. Who and why is the person's to tell.
create function emergency_told(of_person uuid) returns timestamptz
language sql stable security definer set search_path = public, pg_temp
  return (select max(e.opened_at) from emergency_access e join emergency_wish w on w.person_id = e.person_id
      join supporter s on s.person_id = w.person_id and s.account_id = actor() and s.accepted_at is not null and s.ended_at is null
    where e.person_id = of_person and actor() = any (w.told) and e.opened_at > now() - interval '14 days');

grant execute on function emergency_told to ownterms_app;
