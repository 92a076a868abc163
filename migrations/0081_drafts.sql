-- Drafts have parents, as revisions have. Each save of a draft has an id of its own and names those its writer has seen; a
-- save that has not seen what is there does not take its place, but stands beside it. So two windows, two devices, with or
-- without a signal, never overwrite each other.

alter table unsaved add column version uuid not null default gen_random_uuid();
-- the saves that this one goes on from: the same sent again, or late, is nothing new
alter table unsaved add column seen uuid[] not null default '{}';
-- the draft it was written beside, unseen
alter table unsaved add column beside uuid;

-- Saves that became an entry, or were thrown away, on their writer's word: what comes late of them is over.
create table unsaved_over (
  account_id uuid not null references account (id) on delete cascade,
  version uuid not null,
  at timestamptz not null default now(),
  primary key (account_id, version)
);
grant select, insert, delete on unsaved_over to ownterms_app;
alter table unsaved_over enable row level security;
create policy own on unsaved_over using (account_id = (select actor())) with check (account_id = (select actor()));

-- Keeps a draft of the actor's. `known`: the saves its writer has seen. `blind`: a page that knows nothing of saves (drawn
-- before they had ids); it writes on whatever has its id. Answers with the draft's id, which is another one where it
-- stands beside the first; or that it is over.
create function keep_draft(form_id uuid, new_version uuid, known uuid[], blind boolean,
  in_record uuid, of_statement uuid, of_kind text, on_page text, on_revision uuid, words jsonb) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare mine uuid := actor(); whose uuid; saved jsonb; own_id uuid;
begin
  -- somebody's drafts take turns
  perform pg_advisory_xact_lock(hashtextextended('draft ' || mine, 0));
  if exists (select 1 from unsaved_over where account_id = mine and version = new_version) then return '{"over": true}'; end if;
  select draft_id into whose from unsaved where account_id = mine and (version = new_version or new_version = any (seen)) limit 1;
  if found then return jsonb_build_object('draft', whose); end if;
  update unsaved u set fields = words, version = new_version, seen = (known || u.version || u.seen)[1:60], page = on_page, at = now()
    where u.account_id = mine and u.draft_id = (select o.draft_id from unsaved o where o.account_id = mine
      and (o.version = any (known) or o.draft_id = form_id and (blind or o.fields = words))
      order by o.version = any (known) desc, o.at desc limit 1)
    returning u.draft_id into whose;
  if found then return jsonb_build_object('draft', whose); end if;
  saved := (select body from revision where person_id = in_record and revision_id = form_id);
  if saved is not null and (blind or not exists (
      select 1 from jsonb_each_text(words) w where w.value <> '' and w.value is distinct from saved ->> w.key)) then
    return '{"over": true}';
  end if;
  own_id := case when saved is null and not exists (select 1 from unsaved where account_id = mine and draft_id = form_id)
    then form_id else new_version end;
  insert into unsaved (account_id, draft_id, person_id, statement_id, kind, page, based_on, fields, version, seen, beside)
    values (mine, own_id, in_record, of_statement, of_kind, on_page, on_revision, words, new_version, known, nullif(form_id, own_id));
  return jsonb_build_object('draft', own_id);
end $$;

-- Saved, or thrown away, by somebody who has seen these. What was written under the same id elsewhere, and not seen, stays.
create function drop_draft(form_id uuid, known uuid[], blind boolean) returns void
language plpgsql set search_path = public, pg_temp as $$
declare mine uuid := actor();
begin
  perform pg_advisory_xact_lock(hashtextextended('draft ' || mine, 0));
  with gone as (delete from unsaved where account_id = mine and (version = any (known) or draft_id = form_id and blind) returning version, seen)
  insert into unsaved_over (account_id, version)
    select distinct mine, v from (select unnest(known) as v union select version from gone union select unnest(seen) from gone) all_of
    on conflict do nothing;
  update unsaved set draft_id = version, beside = form_id where account_id = mine and draft_id = form_id;
  delete from unsaved_over where account_id = mine and at < now() - interval '90 days';
end $$;

revoke execute on function keep_draft, drop_draft from public;
grant execute on function keep_draft, drop_draft to ownterms_app;

-- Something new of one's own that was begun in two places and saved in both: the second becomes a version beside the first,
-- as it does where something older was changed in two places. Before, it could not be saved at all.
create or replace function revision_before() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
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
