-- Last touched by 0270_sections_as_rows

-- What somebody the person has not chosen is let into.
create function authority_is_for_acting() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.made_by <> new.person_id and not new.sections <@ acting_sections() then
    raise exception 'a section that nobody acts in' using errcode = '23514';
  end if;
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
