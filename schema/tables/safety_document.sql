-- Last touched by 0300_papers_of_a_team
-- and before by 0272_said_once, 0022_safety_documents

-- A service's risk and safety document: exactly the words it was made of, as they were then, with their seal. It is a view
-- of the person's safety plan and of what they want to try: nothing is typed into it, and there is no level in it.
create table safety_document (
  person_id uuid not null,
  document_id uuid not null,
  team_id uuid not null,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  -- canonical JSON (RFC 8785) and its SHA-256
  content text not null,
  digest text not null,
  -- when the person first opened it
  read_at timestamptz,
  constraint safety_document_pkey primary key (person_id, document_id),
  constraint safety_document_made_by_fkey foreign key (made_by) references account (id),
  constraint safety_document_person_id_fkey foreign key (person_id) references person (person_id),
  constraint safety_document_team_id_fkey foreign key (team_id) references team (team_id),
  constraint own_view check (holds_own_view(content::jsonb)),
  constraint safety_document_check check (digest = encode(sha256(convert_to(content, 'UTF8'::name)), 'hex'))
);

grant select, insert, update (read_at) on safety_document to ownterms_app;

alter table safety_document enable row level security;

-- 0300_papers_of_a_team
create policy of_the_team on safety_document for select
  using (
    team_id = any ((select my_teams())::uuid[]) and is_related(person_id, null::uuid, team_id)
  );

-- 0022_safety_documents
-- The person reads it at once. The team it was made for reads it as long as they work together.
create policy own on safety_document for select using (person_id = (select actor()));

-- 0272_said_once
create policy made_by_the_team on safety_document for insert
  with check (
    made_by = (select actor())
    and team_id = any ((select my_teams())::uuid[])
    and exists (
      select 1
      from grant_in_force g
      where g.person_id = safety_document.person_id
        and g.team_id = safety_document.team_id
        and (
          g.statement_id is not null
          or exists (select 1 from unnest(g.sections) s(s) where s.s = 'positive-risk' or s.s ~~ 'safety-%')
        )
    )
  );

-- 0022_safety_documents
create policy person_reads on safety_document for update using (person_id = (select actor()));

-- 0022_safety_documents
create trigger before_insert before insert on safety_document
  for each row execute function safety_document_before();
