-- Last touched by 0040_heard

-- Letting a supporter go. What the person cannot decide now is kept as their wish, once a day, and those who check it are told;
-- 'wish' says so. null where there was nothing to end.
create function let_supporter_go(of_person uuid, of_supporter uuid, base_url text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare it authority; kept boolean := false;
begin
  if actor() = of_person then
    for it in select a.* from authority a where a.person_id = of_person and a.supporter_id = of_supporter and a.ended_at is null
        and a.made_by <> of_person and cannot_decide_now(of_person, array[a.authority_id]) loop
      kept := true;
      if not exists (select 1 from authority_wish w where w.person_id = of_person and w.authority_id = it.authority_id
          and w.words = '' and w.at > now() - interval '1 day') then
        perform end_authority(of_person, it.authority_id, '', gen_random_uuid(), base_url);
      end if;
    end loop;
  end if;
  if kept then return 'wish'; end if;
  return case when end_support(of_person, of_supporter) then 'ended' end;
end $$;

grant execute on function let_supporter_go to ownterms_app;
