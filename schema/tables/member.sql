-- Last touched by 0200_of_one_line
-- and before by 0130_two_people, 0003_people, 0002_organisations

create table member (
  organisation_id uuid not null,
  member_id uuid not null,
  team_id uuid not null,
  account_id uuid not null,
  role text not null,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  invited_by uuid,
  -- null where nobody could: the first of an organisation that works with nobody yet, or whoever runs the server did
  confirmed_by uuid,
  ended_by uuid,
  constraint member_pkey primary key (organisation_id, member_id),
  constraint member_account_id_fkey foreign key (account_id) references account (id),
  constraint member_confirmed_by_fkey foreign key (confirmed_by) references account (id),
  constraint member_ended_by_fkey foreign key (ended_by) references account (id),
  constraint member_invited_by_fkey foreign key (invited_by) references account (id),
  constraint member_organisation_id_team_id_fkey foreign key (organisation_id, team_id) references team (organisation_id, team_id),
  constraint member_role_check check (
    role in ('practitioner', 'peer worker', 'educator', 'lead', 'records officer')
  )
);

create index member_by_account on member (account_id) where ended_at is null;
create unique index member_once on member (team_id, account_id) where ended_at is null;

grant select, update (ended_at) on member to ownterms_app;

alter table member enable row level security;

-- 0003_people
-- member is read by colleagues and by the people the team works with
create policy colleagues on member for select
  using (
    account_id = (select actor())
    or team_id = any ((select my_teams())::uuid[])
    or (select is_administrator())
    or exists (
      select 1
      from team_relation r
      where r.team_id = member.team_id and r.person_id = (select actor()) and r.ended_at is null
    )
  );

-- 0003_people
create policy administrator_ends on member for update
  using ((select is_administrator()) and ended_at is null)
  with check ((select is_administrator()) and ended_at is not null);

-- 0200_of_one_line
create trigger brought_in after insert on member
  for each row when (new.invited_by is not null) execute function member_was_brought_in();

-- 0130_two_people
create trigger ends before update of ended_at on member
  for each row when (old.ended_at is null and new.ended_at is not null) execute function member_ends();
