-- Last touched by 0024_duty

-- The organisations in whose name the actor works as a practitioner.
create function my_services() returns uuid[]
language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(distinct organisation_id), '{}') from member
    where account_id = actor() and ended_at is null and role in ('practitioner', 'lead'));

grant execute on function my_services to ownterms_app;
