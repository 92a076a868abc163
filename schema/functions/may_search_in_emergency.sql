-- Last touched by 0230_asked_by_nobody
-- and before by 0132_looked_for

create function may_search_in_emergency() returns boolean
language sql stable security definer set search_path = public, pg_temp
  return actor() is not null and (select count(*) filter (where found = 0 and at > now() - interval '1 hour') < 10 and count(*) < 40
    from emergency_search where account_id = actor() and at > now() - interval '1 day');

grant execute on function may_search_in_emergency to ownterms_app;
