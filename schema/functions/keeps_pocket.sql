-- Last touched by 0021_pocket

-- Does the actor's own session keep something on its device? Never on a device that is marked as shared.
create function keeps_pocket(of_session uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from session where id = of_session and account_id = actor() and pocket_at is not null and not shared_device);

grant execute on function keeps_pocket to ownterms_app;
