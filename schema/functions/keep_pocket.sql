-- Last touched by 0021_pocket

create function keep_pocket(of_session uuid, keeping boolean) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update session set pocket_at = case when keeping then coalesce(pocket_at, now()) end
    where id = of_session and account_id = actor() and not (shared_device and keeping);
  return found;
end $$;

grant execute on function keep_pocket to ownterms_app;
