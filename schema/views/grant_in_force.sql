-- Last touched by 0272_said_once

-- Grants in force, as whoever asks may see them: row-level security of sharing_grant holds in it.
create view grant_in_force with (security_invoker=true) as
  select * from sharing_grant where ended_at is null and starts_at <= now() and (ends_at is null or ends_at > now());

grant select on grant_in_force to ownterms_app;
