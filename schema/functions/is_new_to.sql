-- Last touched by 0202_who_was_there_before

-- People were told who joins a team while it works with them, and not of those who had joined it the day before. Somebody who is new with
-- a team now reads who joined it within the month before, until they have looked at who is in it. Why: docs/decisions/0202.
create function is_new_to(r team_relation, m member) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return m.started_at > r.people_seen_at
    -- not looked at yet: whoever came in by an invitation is as new to them as the team
    or r.people_seen_at <= r.accepted_at and m.invited_by is not null and m.started_at > r.accepted_at - interval '30 days';

-- nobody but the owner, and triggers, may run it
