-- Last touched by 0040_heard

-- Which of them the person has read.
create table decided_for_seen (
  person_id uuid not null,
  statement_id uuid not null,
  at timestamptz not null default now(),
  constraint decided_for_seen_pkey primary key (person_id, statement_id),
  constraint decided_for_seen_person_id_fkey foreign key (person_id) references person (person_id)
);

grant select, insert on decided_for_seen to ownterms_app;

alter table decided_for_seen enable row level security;

-- 0040_heard
create policy own on decided_for_seen for all
  using (person_id = (select actor()))
  with check (person_id = (select actor()));
