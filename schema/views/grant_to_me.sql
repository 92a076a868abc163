-- Last touched by 0272_said_once

-- Those in force that are given to the actor, or to a team of theirs.
create view grant_to_me with (security_invoker=true) as
  select * from grant_in_force where account_id = (select actor()) or team_id = any ((select my_teams())::uuid[]);

grant select on grant_to_me to ownterms_app;
