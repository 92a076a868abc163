-- Last touched by 0230_asked_by_nobody
-- and before by 0111_names, 0002_organisations

create table organisation (
  organisation_id uuid not null,
  name text not null,
  created_at timestamptz not null default now(),
  constraint organisation_pkey primary key (organisation_id),
  constraint organisation_name_check check (length(name) >= 1 and length(name) <= 200)
);

grant select, insert, update (name) on organisation to ownterms_app;

alter table organisation enable row level security;

-- 0230_asked_by_nobody
create policy signed_in_reads on organisation for select using ((select actor()) is not null);

-- 0002_organisations
create policy administrator_adds on organisation for insert with check ((select is_administrator()));

-- 0002_organisations
create policy administrator_changes on organisation for update using ((select is_administrator()));

-- 0111_names
create trigger name_is_a_name before insert or update of name on organisation
  for each row execute function is_a_name('name');
