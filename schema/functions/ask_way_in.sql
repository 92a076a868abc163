-- Last touched by 0230_asked_by_nobody
-- and before by 0201_asked_and_not_answered, 0122_ways_in

-- As it stood in 0201.
create function ask_way_in(new_id uuid, signs_in_as text, known text, no_second_step boolean) returns table (taken boolean, about uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
declare wanted text := lower(trim(normalize(signs_in_as, NFKC))); found_id uuid;
begin
  if actor() is null then raise exception 'nobody is signed in' using errcode = '42501'; end if;
  -- of several at once, each is counted
  perform pg_advisory_xact_lock(hashtextextended(actor()::text || 'way-in', 0));
  if exists (select 1 from way_in w where w.way_in_id = new_id) then return query select true, null::uuid; return; end if;
  if (select count(*) from way_in w where w.asked_by = actor() and w.asked_at > now() - interval '1 day') >= 10 then
    return query select false, null::uuid;
    return;
  end if;
  select a.id into found_id from account a where (a.username = wanted or a.email = wanted) and a.closed_at is null and may_help_in(a.id);
  insert into way_in (way_in_id, account_id, known_by, without_second_step, asked_by) values (new_id, found_id, known, no_second_step, actor());
  return query select true, found_id;
end $$;

grant execute on function ask_way_in to ownterms_app;
