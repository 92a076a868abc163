-- Last touched by 0120_acts

create table act (
  act_id uuid not null,
  at timestamptz not null default now(),
  account_id uuid not null,
  kind text not null,
  -- of which organisation and team, where it is about one; without, it is about the whole installation
  organisation_id uuid,
  team_id uuid,
  -- whose account it is about
  about_id uuid,
  -- what it was before and is now, by the names of the settings
  detail jsonb not null default '{}'::jsonb,
  constraint act_pkey primary key (act_id),
  constraint act_about_id_fkey foreign key (about_id) references account (id),
  constraint act_account_id_fkey foreign key (account_id) references account (id),
  constraint act_organisation_id_fkey foreign key (organisation_id) references organisation (organisation_id),
  constraint act_team_id_fkey foreign key (team_id) references team (team_id),
  constraint act_kind_check check (length(kind) >= 1 and length(kind) <= 40)
);

create index act_by_time on act (at, act_id);

grant insert (act_id, account_id, kind, organisation_id, team_id, about_id, detail) on act to ownterms_app;

alter table act enable row level security;

-- 0120_acts
create policy in_own_name on act for insert with check (account_id = (select actor()));
