-- Last touched by 0030_by_pictures

-- Taking part by pictures. What is said by answering one is the person's: said by themselves, or written down by whoever
-- held the tablet, and marked as such until they say that it is right. Nobody's own voice answers for them.
create function by_picture_is_the_persons() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if (new.kind = 'picture-answer' or new.body ? 'byPicture') and new.voice not in ('own', 'scribed', 'confirmed') then
    raise exception 'a picture is answered by the person' using errcode = '42501';
  end if;
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
