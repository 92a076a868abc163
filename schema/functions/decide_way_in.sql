-- Last touched by 0200_of_one_line
-- and before by 0122_ways_in

create function decide_way_in(of_way_in uuid, yes boolean) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare about uuid;
begin
  update way_in w set decided_by = actor(), decided_at = now(), confirmed = yes
    where w.way_in_id = of_way_in and w.decided_at is null and w.asked_at > now() - interval '1 day'
      and may_decide_way_in(w.account_id, w.asked_by) returning account_id into about;
  return about;
end $$;

grant execute on function decide_way_in to ownterms_app;
