-- Last touched by 0045_as_it_was

create function event_began(body jsonb) returns timestamptz
language sql stable security definer set search_path = public, pg_temp
  return (concat_ws(' ', body ->> 'beganOn', nullif(body ->> 'beganAt', '')))::timestamp
    at time zone coalesce((select time_zone from installation), 'Europe/London');

-- nobody but the owner, and triggers, may run it
