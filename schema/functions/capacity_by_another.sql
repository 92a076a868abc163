-- Last touched by 0047_on_the_word_of_another

create function capacity_by_another() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if decides_for(new.person_id, new.author_id) is not null then
    raise exception 'whoever may decide for them does not say that they cannot' using errcode = '42501';
  end if;
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
