-- Last touched by 0132_looked_for

-- How many searches somebody may make: ten an hour that found nobody, forty a day in all.
create function may_search_in_emergency() returns boolean
language sql stable security definer set search_path = public, pg_temp
  return (select count(*) filter (where found = 0 and at > now() - interval '1 hour') < 10 and count(*) < 40
    from emergency_search where account_id = actor() and at > now() - interval '1 day');

grant execute on function may_search_in_emergency to ownterms_app;
