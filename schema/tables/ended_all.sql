-- Last touched by 0270_sections_as_rows
-- and before by 0240_ended_all

-- Who ends all sharing in a bad night can bring back in the morning what that press ended, in one press. What it ended carries the very
-- moment of the press, so that only what was different before it is kept here. Why: docs/decisions/0240.
create table ended_all (
  person_id uuid not null,
  ended_all_id uuid not null,
  at timestamptz not null default now(),
  -- what was closed in an emergency before this press closed everything; null: it changed nothing about emergencies
  closed_before text[],
  undone_at timestamptz,
  constraint ended_all_pkey primary key (person_id, ended_all_id),
  constraint ended_all_person_id_fkey foreign key (person_id) references person (person_id) on delete cascade
);

grant select, insert (person_id, ended_all_id, closed_before), update (undone_at) on ended_all to ownterms_app;

alter table ended_all enable row level security;

-- 0240_ended_all
create policy own on ended_all for select using (person_id = (select actor()));

-- 0240_ended_all
create policy person_ends on ended_all for insert
  with check (person_id = (select actor()) and undone_at is null);

-- 0240_ended_all
create policy person_undoes on ended_all for update
  using (person_id = (select actor()) and undone_at is null)
  with check (person_id = (select actor()) and undone_at >= now() and undone_at <= clock_timestamp());
