-- Last touched by 0002_organisations

create function is_administrator() returns boolean
language sql stable security definer set search_path = public, pg_temp
  return coalesce((select administrator and closed_at is null from account where id = actor()), false);

grant execute on function is_administrator to public;
