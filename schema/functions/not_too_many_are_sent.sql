-- Last touched by 0192_ways_and_limits

create function not_too_many_are_sent() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare hour_ago timestamptz := now() + interval '30 days' - interval '1 hour'; mine integer; all_of_them integer;
begin
  if not exists (select 1 from installation i where i.sends_mail) then return new; end if;
  new.sends := 1;
  if tg_op = 'UPDATE' then
    if old.expires_at > hour_ago then new.sends := old.sends + 1; end if;
  end if;
  -- of many at once each counts those before it
  perform pg_advisory_xact_lock(hashtextextended('invitations are sent', 0));
  select coalesce(sum(i.sends) filter (where i.created_by = new.created_by), 0), coalesce(sum(i.sends), 0) into mine, all_of_them
    from invitation i where i.email <> '' and i.expires_at > hour_ago and i.invitation_id <> new.invitation_id;
  if mine + new.sends > 30 then raise exception 'one account sends no more invitations now' using errcode = 'OT001'; end if;
  if all_of_them + new.sends > 300 then raise exception 'nobody sends more invitations now' using errcode = 'OT002'; end if;
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
