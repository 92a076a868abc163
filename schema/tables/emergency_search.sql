-- Last touched by 0132_looked_for

-- Each search: by whom, when, and how many it found. Never what was typed.
create table emergency_search (
  organisation_id uuid not null,
  search_id uuid not null,
  account_id uuid not null,
  at timestamptz not null default now(),
  found integer not null default 0,
  constraint emergency_search_pkey primary key (organisation_id, search_id),
  constraint emergency_search_account_id_fkey foreign key (account_id) references account (id),
  constraint emergency_search_organisation_id_fkey foreign key (organisation_id) references organisation (organisation_id)
);

create index emergency_search_by_account on emergency_search (account_id, at);

alter table emergency_search enable row level security;
