-- Last touched by 0230_asked_by_nobody
-- and before by 0192_ways_and_limits, 0111_names, 0002_organisations

create table team (
  organisation_id uuid not null,
  team_id uuid not null,
  name text not null,
  -- how long the service must keep what was signed with it, told to the person before they sign
  keeps_years integer not null default 20,
  created_at timestamptz not null default now(),
  constraint team_pkey primary key (organisation_id, team_id),
  constraint team_team_id_key unique (team_id),
  constraint team_organisation_id_fkey foreign key (organisation_id) references organisation (organisation_id),
  constraint team_keeps_years_check check (keeps_years >= 0 and keeps_years <= 100),
  constraint team_name_check check (length(name) >= 1 and length(name) <= 200)
);

grant select, insert, update (name, keeps_years) on team to ownterms_app;

alter table team enable row level security;

-- 0230_asked_by_nobody
create policy signed_in_reads on team for select using ((select actor()) is not null);

-- 0002_organisations
create policy administrator_adds on team for insert with check ((select is_administrator()));

-- 0002_organisations
create policy administrator_changes on team for update using ((select is_administrator()));

-- 0111_names
create trigger name_is_a_name before insert or update of name on team
  for each row execute function is_a_name('name');
