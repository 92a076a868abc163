-- Last touched by 0041_by_law

create function advance_withdrawal() returns trigger
language plpgsql as $$
begin
  if not new.section = any (advance_sections()) or new.about_id is null or new.about_id <> new.root_id then
    raise exception 'it withdraws no choice in advance' using errcode = '23514';
  end if;
  if new.voice not in ('own', 'scribed', 'confirmed') or new.body ->> 'could' not in ('could', 'doubts') or not says(new.body, 'text')
      or new.body ->> 'could' = 'doubts' and not says(new.body, 'doubt') then
    raise exception 'their words, and whether they could decide' using errcode = '23514';
  end if;
  -- also where the person lets somebody write in that part: it is for whoever works with them, of what stands
  if new.voice = 'scribed' and not may_withdraw_aloud(new.person_id, new.about_id) then
    raise exception 'it is written down by whoever works with them, of what stands' using errcode = '42501';
  end if;
  return new;
end $$;

grant execute on function advance_withdrawal to public;
