-- Last touched by 0270_sections_as_rows
-- and before by 0090_who_can_see, 0015_emergency_access

-- The person's own wishes: what stays closed even then, and which of their supporters are told besides them.
create table emergency_wish (
  person_id uuid not null,
  closed text[] not null default '{}'::text[],
  told uuid[] not null default '{}'::uuid[],
  -- II. The emergency door is asked about. Whoever has a record now keeps what held for them, and is asked at home; whoever comes
  -- from now on is asked in the welcome, and nothing of theirs opens until they said yes.
  asked_at timestamptz,
  constraint emergency_wish_pkey primary key (person_id),
  constraint emergency_wish_person_id_fkey foreign key (person_id) references person (person_id) on delete cascade
);

grant select, insert, update (closed, told, asked_at) on emergency_wish to ownterms_app;

alter table emergency_wish enable row level security;

-- 0015_emergency_access
create policy own on emergency_wish for all
  using (person_id = (select actor()))
  with check (person_id = (select actor()));

-- 0270_sections_as_rows
create trigger names_sections before insert or update of closed on emergency_wish
  for each row execute function wish_names_sections();
