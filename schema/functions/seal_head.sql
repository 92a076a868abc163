-- Last touched by 0110_seals

-- The last link of a record. Whoever asks holds the chain until their transaction ends: two at once make one chain.
-- Asked after what is to be sealed was written, so that nobody learns by it who has a record.
create function seal_head(of_person uuid, out number integer, out mac text)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if actor() is null or not (of_person = actor()
      or exists (select 1 from agreement a where a.person_id = of_person and a.put_forward_by = actor())
      or exists (select 1 from signature s where s.person_id = of_person and actor() in (s.account_id, s.recorded_by))) then
    raise exception 'nothing of theirs is sealed here' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('seal ' || of_person, 0));
  select s.number, s.mac into seal_head.number, seal_head.mac from seal s where s.person_id = of_person order by s.number desc limit 1;
end $$;

grant execute on function seal_head to ownterms_app;
