-- Last touched by 0130_two_people
-- and before by 0012_plan_meetings, 0003_people

create table team_relation (
  person_id uuid not null,
  team_id uuid not null,
  accepted_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by uuid,
  -- What the person last saw of who is in a team they work with: who joined since is new to them.
  people_seen_at timestamptz not null default now(),
  constraint team_relation_pkey primary key (person_id, team_id, accepted_at),
  constraint team_relation_person_id_fkey foreign key (person_id) references person (person_id),
  constraint team_relation_team_id_fkey foreign key (team_id) references team (team_id)
);

create index team_relation_by_team on team_relation (team_id) where ended_at is null;
create unique index team_relation_once on team_relation (person_id, team_id) where ended_at is null;

grant select on team_relation to ownterms_app;

alter table team_relation enable row level security;

-- 0003_people
create policy of_my_teams on team_relation for select using (team_id = any ((select my_teams())::uuid[]));

-- 0003_people
create policy own on team_relation for select using (person_id = (select actor()));

-- 0012_plan_meetings
create trigger leaves_the_room after update of ended_at on team_relation
  for each row when (new.ended_at is not null) execute function leaves_the_room();
