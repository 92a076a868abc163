-- Which sessions keep something on their device, to be read without a signal. The words themselves are never told from here.

alter table session add column pocket_at timestamptz;

-- Does the actor's own session keep something on its device? Never on a device that is marked as shared.
create function keeps_pocket(of_session uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from session where id = of_session and account_id = actor() and pocket_at is not null and not shared_device);

create function keep_pocket(of_session uuid, keeping boolean) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update session set pocket_at = case when keeping then coalesce(pocket_at, now()) end
    where id = of_session and account_id = actor() and not (shared_device and keeping);
  return found;
end $$;

revoke execute on function keeps_pocket, keep_pocket from public;
grant execute on function keeps_pocket, keep_pocket to ownterms_app;
