-- Last touched by 0081_drafts
-- and before by 0004_record

-- Something new of one's own that was begun in two places and saved in both: the second becomes a version beside the first,
-- as it does where something older was changed in two places. Before, it could not be saved at all.
create function revision_before() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare s statement; about statement; was revision; begun_twice boolean;
begin
  -- two writers of one statement take turns here; the second finds the first's revision and becomes a clash, not a loss
  perform pg_advisory_xact_lock(hashtextextended(new.person_id::text || new.statement_id::text, 0));
  -- sent twice: let the primary key's "on conflict do nothing" answer
  if exists (select 1 from revision where person_id = new.person_id and revision_id = new.revision_id) then return new; end if;
  new.created_at := clock_timestamp();
  new.superseded_at := null;
  select n.name, n.role into new.author_name, new.author_role from name_in_record(new.person_id, new.author_id) n;
  if new.scribe_id is not null then
    new.scribe_name := (select n.name from name_in_record(new.person_id, new.scribe_id) n);
  end if;
  if new.about_id is not null then
    select * into about from statement where person_id = new.person_id and statement_id = new.about_id;
    if not found or about.section <> new.section or about.root_id <> new.root_id then
      raise exception 'the statement it is about is not in this record' using errcode = '23503';
    end if;
  elsif new.root_id <> new.statement_id then
    raise exception 'a statement about nothing is its own root' using errcode = '23514';
  end if;
  select * into s from statement where person_id = new.person_id and statement_id = new.statement_id;
  if not found then
    if new.parent_revision_id is not null then raise exception 'a first revision has no parent' using errcode = '23503'; end if;
    if new.voice = 'confirmed' then raise exception 'only what was written down can be confirmed' using errcode = '42501'; end if;
    return new;
  end if;
  if s.kind <> new.kind or s.section <> new.section or s.root_id <> new.root_id or s.about_id is distinct from new.about_id then
    raise exception 'a statement stays where and what it is' using errcode = '23514';
  end if;
  begun_twice := new.parent_revision_id is null and new.voice = 'own' and new.author_id = new.person_id;
  select * into was from revision where person_id = new.person_id and statement_id = new.statement_id and revision_id = new.parent_revision_id;
  if not found and not begun_twice then raise exception 'the revision it is based on is not there' using errcode = '23503'; end if;
  if new.voice = 'confirmed' and (was.voice not in ('scribed', 'confirmed') or was.scribe_id is distinct from new.scribe_id or was.body <> new.body) then
    raise exception 'only what was written down can be confirmed, word for word' using errcode = '42501';
  end if;
  -- nobody edits another's words
  if new.author_id = new.person_id then
    if s.voice not in ('own', 'scribed', 'confirmed') then raise exception 'these are another''s words' using errcode = '42501'; end if;
  elsif new.voice = 'scribed' then
    if s.voice <> 'scribed' or s.scribe_id <> new.scribe_id then raise exception 'these are another''s words' using errcode = '42501'; end if;
  elsif s.author_id <> new.author_id or s.voice <> new.voice then
    raise exception 'these are another''s words' using errcode = '42501';
  end if;
  return new;
end $$;

grant execute on function revision_before to public;
