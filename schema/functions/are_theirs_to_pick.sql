-- Last touched by 0040_heard

-- Only words in the person's voice, and only such as whoever picks them may read: asked as them, under row-level security.
create function are_theirs_to_pick(of_person uuid, heard uuid[]) returns boolean
language sql stable
  return not exists (select 1 from unnest(heard) said where not exists (select 1 from revision r
    where r.person_id = of_person and r.revision_id = said and r.voice in ('own', 'scribed', 'confirmed')));

grant execute on function are_theirs_to_pick to public;
