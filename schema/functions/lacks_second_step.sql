-- Last touched by 0122_ways_in

-- True where the actor has such a role and no second step yet.
create function lacks_second_step() returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from account a, installation i where a.id = actor() and not coalesce(a.two_factor_enabled, false)
    and (a.administrator and 'administrator' = any (i.second_step_roles)
      or exists (select 1 from member m where m.account_id = a.id and m.ended_at is null and m.role = any (i.second_step_roles))));

grant execute on function lacks_second_step to ownterms_app;
