-- Last touched by 0122_ways_in

-- The organisations that an account belongs to: it works there, or a team of theirs works with it.
create function organisations_of(of_account uuid) returns uuid[]
language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(o), '{}') from (
    select organisation_id as o from member where account_id = of_account and ended_at is null
    union select t.organisation_id from team_relation r join team t using (team_id) where r.person_id = of_account and r.ended_at is null) a);

-- nobody but the owner, and triggers, may run it
