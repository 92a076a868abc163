-- Last touched by 0044_what_was_found

-- III. What somebody could decide is said for days of the calendar: "tomorrow" would come every day, and never be over.
create function capacity_days() returns trigger
language plpgsql as $$
begin
  if not says_a_day(new.body, 'assessedOn') or not says_a_day(new.body, 'reviewOn') then
    raise exception 'it ends by itself within six months' using errcode = '23514';
  end if;
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
