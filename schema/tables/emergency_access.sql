-- Last touched by 0132_looked_for
-- and before by 0015_emergency_access

create table emergency_access (
  person_id uuid not null,
  access_id uuid not null,
  account_id uuid not null,
  -- as they were then
  name text not null default '',
  role text not null default '',
  team_id uuid not null,
  team_name text not null default '',
  organisation_id uuid not null,
  organisation_name text not null default '',
  reason text not null,
  opened_at timestamptz not null default now(),
  ends_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid,
  -- when the person first saw that it happened
  seen_at timestamptz,
  constraint emergency_access_pkey primary key (person_id, access_id),
  constraint emergency_access_account_id_fkey foreign key (account_id) references account (id),
  constraint emergency_access_organisation_id_fkey foreign key (organisation_id) references organisation (organisation_id),
  constraint emergency_access_person_id_fkey foreign key (person_id) references person (person_id) on delete cascade,
  constraint emergency_access_team_id_fkey foreign key (team_id) references team (team_id),
  constraint emergency_access_reason_check check (
    length(trim(both from reason)) >= 10 and length(trim(both from reason)) <= 2000
  )
);

create index emergency_access_by_account on emergency_access (account_id, ends_at) where ended_at is null;
create index emergency_access_by_organisation on emergency_access (organisation_id, opened_at);

grant select, update (seen_at) on emergency_access to ownterms_app;

alter table emergency_access enable row level security;

-- 0015_emergency_access
create policy answers_for_it on emergency_access for select
  using (organisation_id = any ((select my_offices())::uuid[]));

-- 0015_emergency_access
create policy opened_it on emergency_access for select using (account_id = (select actor()));

-- 0015_emergency_access
create policy own on emergency_access for select using (person_id = (select actor()));

-- 0015_emergency_access
create policy person_sees on emergency_access for update using (person_id = (select actor()));

-- 0132_looked_for
create trigger not_again before insert on emergency_access
  for each row when (new.ended_at is null) execute function emergency_not_again();
