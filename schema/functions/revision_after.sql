-- Last touched by 0004_record

create function revision_after() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare s statement;
begin
  select * into s from statement where person_id = new.person_id and statement_id = new.statement_id;
  if not found then
    insert into statement (person_id, statement_id, kind, section, about_id, root_id, position, revision_id, voice,
      author_id, author_name, author_role, scribe_id, scribe_name, body, said_at)
    values (new.person_id, new.statement_id, new.kind, new.section, new.about_id, new.root_id,
      extract(epoch from new.created_at), new.revision_id, new.voice,
      new.author_id, new.author_name, new.author_role, new.scribe_id, new.scribe_name, new.body, new.created_at);
  elsif new.parent_revision_id = s.revision_id or s.revision_id = any (new.settles) then
    update revision set superseded_at = new.created_at
      where person_id = new.person_id and statement_id = new.statement_id
        and (revision_id in (s.revision_id, new.parent_revision_id) or revision_id = any (new.settles)) and superseded_at is null;
    update statement set revision_id = new.revision_id, voice = new.voice, author_id = new.author_id,
        author_name = new.author_name, author_role = new.author_role, scribe_id = new.scribe_id,
        scribe_name = new.scribe_name, body = new.body, said_at = new.created_at, revisions = revisions + 1,
        clash_ids = array(select unnest(clash_ids) except select unnest(new.settles) except select new.parent_revision_id)
      where person_id = new.person_id and statement_id = new.statement_id;
  elsif new.parent_revision_id = any (s.clash_ids) then
    -- the second writer goes on in their own version
    update revision set superseded_at = new.created_at where person_id = new.person_id and revision_id = new.parent_revision_id;
    update statement set revisions = revisions + 1, clash_ids = array_replace(clash_ids, new.parent_revision_id, new.revision_id)
      where person_id = new.person_id and statement_id = new.statement_id;
  else
    update statement set revisions = revisions + 1, clash_ids = clash_ids || new.revision_id
      where person_id = new.person_id and statement_id = new.statement_id;
  end if;
  return null;
end $$;

grant execute on function revision_after to public;
