-- Last touched by 0132_looked_for

-- and, for the person it found, that they were looked for
create table emergency_looked_for (
  person_id uuid not null,
  search_id uuid not null,
  account_id uuid not null,
  name text not null,
  role text not null,
  organisation_name text not null,
  at timestamptz not null default now(),
  seen_at timestamptz,
  constraint emergency_looked_for_pkey primary key (person_id, search_id),
  constraint emergency_looked_for_account_id_fkey foreign key (account_id) references account (id),
  constraint emergency_looked_for_person_id_fkey foreign key (person_id) references person (person_id) on delete cascade
);

grant select, update (seen_at) on emergency_looked_for to ownterms_app;

alter table emergency_looked_for enable row level security;

-- 0132_looked_for
create policy own on emergency_looked_for for all
  using (person_id = (select actor()))
  with check (person_id = (select actor()));
