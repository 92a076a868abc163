-- Last touched by 0029_acting

-- Which of them the person has read.
create table capacity_seen (
  person_id uuid not null,
  statement_id uuid not null,
  at timestamptz not null default now(),
  constraint capacity_seen_pkey primary key (person_id, statement_id),
  constraint capacity_seen_person_id_fkey foreign key (person_id) references person (person_id)
);

grant select, insert on capacity_seen to ownterms_app;

alter table capacity_seen enable row level security;

-- 0029_acting
create policy own on capacity_seen for all
  using (person_id = (select actor()))
  with check (person_id = (select actor()));
