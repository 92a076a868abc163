-- Last touched by 0029_acting

create function today_here() returns date
language sql stable security definer set search_path = public, pg_temp
  return (now() at time zone coalesce((select time_zone from installation), 'Europe/London'))::date;

grant execute on function today_here to ownterms_app;
