-- Last touched by 0190_upkeep

-- The link that tells a chain what is about to be deleted: only of what was kept long enough, only at the chain's end. Asking
-- for the head holds the chain until the transaction ends, as seal_head() does.
create function forgetting_head(of_person uuid, out number integer, out mac text)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from kept_long_enough() k where k.person_id = of_person) then
    raise exception 'nothing of theirs is over' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('seal ' || of_person, 0));
  select s.number, s.mac into forgetting_head.number, forgetting_head.mac from seal s where s.person_id = of_person order by s.number desc limit 1;
end $$;

grant execute on function forgetting_head to ownterms_accounts;
