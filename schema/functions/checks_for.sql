-- Last touched by 0029_acting

-- Those who check what practitioners of their organisation wrote: its records officers and leads.
create function checks_for(of_organisation uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from member where account_id = actor() and ended_at is null and organisation_id = of_organisation
    and role in ('records officer', 'lead'));

grant execute on function checks_for to ownterms_app;
