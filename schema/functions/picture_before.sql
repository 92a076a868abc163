-- Last touched by 0023_pictures

-- A few are a comfort, and many are a burden on whoever keeps the installation.
create function picture_before() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.person_id::text || 'pictures', 0));
  if (select count(*) from picture where person_id = new.person_id and picture_id <> new.picture_id) >= 6 then
    raise exception 'there are six pictures already' using errcode = '23514', constraint = 'picture_six';
  end if;
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
