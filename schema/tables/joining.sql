-- Last touched by 0130_two_people

-- Somebody accepted an invitation to a team. They belong to it when somebody else has confirmed that they are who was meant.
create table joining (
  organisation_id uuid not null,
  joining_id uuid not null,
  team_id uuid not null,
  account_id uuid not null,
  role text not null,
  invited_by uuid not null,
  -- whether whoever invited them was shown the link, and so could have used it
  link_was_shown boolean not null,
  accepted_at timestamptz not null default now(),
  decided_at timestamptz,
  decided_by uuid,
  confirmed boolean,
  constraint joining_pkey primary key (organisation_id, joining_id),
  constraint joining_account_id_fkey foreign key (account_id) references account (id),
  constraint joining_decided_by_fkey foreign key (decided_by) references account (id),
  constraint joining_invited_by_fkey foreign key (invited_by) references account (id),
  constraint joining_organisation_id_fkey foreign key (organisation_id) references organisation (organisation_id),
  constraint joining_organisation_id_team_id_fkey foreign key (organisation_id, team_id) references team (organisation_id, team_id),
  constraint joining_check check ((decided_at is null) = (confirmed is null)),
  constraint joining_check1 check (
    decided_by is null or decided_by <> account_id and decided_by <> invited_by
  ),
  constraint joining_role_check check (
    role in ('practitioner', 'peer worker', 'educator', 'lead', 'records officer')
  )
);

create unique index joining_once on joining (team_id, account_id) where decided_at is null;
create index joining_open on joining (organisation_id) where decided_at is null;

grant select on joining to ownterms_app;

alter table joining enable row level security;

-- 0130_two_people
create policy mine on joining for select using (account_id = (select actor()));
