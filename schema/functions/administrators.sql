-- Last touched by 0009_set_up

-- Administrators look after themselves: one makes another of somebody with an account, and the last one stays.
create function administrators() returns table (account_id uuid, name text, signs_in_as text)
language sql stable security definer set search_path = public, pg_temp as $$
  select id, name, coalesce(display_username, email) from account where administrator and closed_at is null and is_administrator() order by name
$$;

grant execute on function administrators to ownterms_app;
