-- Last touched by 0029_acting

-- What a supporter says under an authority is marked by the database: nobody can leave it out, nor claim it.
create function revision_acting() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare a authority;
begin
  if new.voice = 'supporter' then a := acts_under(new.person_id, new.author_id, new.section, 'answer'); end if;
  if new.acting_under is not null and new.acting_under is distinct from a.authority_id then
    raise exception 'not under that authority' using errcode = '42501';
  end if;
  new.acting_under := a.authority_id;
  new.acting_as := a.kind;
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
