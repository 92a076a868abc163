-- Last touched by 0015_emergency_access

-- The organisations whose records the actor answers for.
create function my_offices() returns uuid[]
language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(organisation_id), '{}') from member
    where account_id = actor() and ended_at is null and role = 'records officer');

grant execute on function my_offices to ownterms_app;
