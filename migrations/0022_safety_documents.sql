-- A service's risk and safety document: exactly the words it was made of, as they were then, with their seal. It is a view
-- of the person's safety plan and of what they want to try: nothing is typed into it, and there is no level in it.
create table safety_document (
  person_id uuid not null references person,
  document_id uuid not null,
  team_id uuid not null references team (team_id),
  made_by uuid not null references account (id),
  made_at timestamptz not null default now(),
  -- canonical JSON (RFC 8785) and its SHA-256
  content text not null,
  digest text not null check (digest = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  -- when the person first opened it
  read_at timestamptz,
  primary key (person_id, document_id)
);

-- It cannot be made without the person's own view, or the recorded reason why that is missing: for each thing they want to
-- try, and for the document as a whole.
create function holds_own_view(content jsonb) returns boolean language sql immutable
  return not jsonb_path_exists(content, '$.tries[*] ? (@.view != "own" && @.view != "absent")')
    and jsonb_path_exists(content, '$.**.statements[*] ? (@.voice == "own" || @.voice == "confirmed" || @.kind == "view-absent")');
alter table safety_document add constraint own_view check (holds_own_view(content::jsonb));

create function safety_document_before() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.made_at := clock_timestamp();
  new.read_at := null;
  return new;
end $$;
create trigger before_insert before insert on safety_document for each row execute function safety_document_before();

grant select, insert on safety_document to ownterms_app;
grant update (read_at) on safety_document to ownterms_app;
alter table safety_document enable row level security;
-- The person reads it at once. The team it was made for reads it as long as they work together.
create policy own on safety_document for select using (person_id = (select actor()));
create policy of_the_team on safety_document for select using (team_id = any ((select my_teams())::uuid[])
  and is_related(person_id, made_by, team_id));
create policy made_by_the_team on safety_document for insert with check (made_by = (select actor())
  and team_id = any ((select my_teams())::uuid[]) and exists (
  select 1 from sharing_grant g where g.person_id = safety_document.person_id and g.team_id = safety_document.team_id
    and (g.statement_id is not null or exists (select 1 from unnest(g.sections) s where s = 'positive-risk' or s like 'safety-%'))
    and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())));
create policy person_reads on safety_document for update using (person_id = (select actor()));

-- What the person can put off grows with what can wait for them: which those are, the application knows.
alter table not_now drop constraint not_now_what_check;
alter table not_now add constraint not_now_what_check check (length(what) between 1 and 30);

-- With the record closes what was made of it: a team that keeps a copy keeps the one it printed or saved.
create function safety_documents_close() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from safety_document where person_id = new.person_id;
  return null;
end $$;
create trigger safety_documents_close after update of closed_at on person for each row when (new.closed_at is not null) execute function safety_documents_close();
revoke execute on function safety_documents_close from public;
