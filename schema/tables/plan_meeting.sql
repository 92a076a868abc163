-- Last touched by 0272_said_once
-- and before by 0018_agreements_of_more_kinds, 0012_plan_meetings, 0005_agreements

create table plan_meeting (
  person_id uuid not null,
  meeting_id uuid not null,
  kind text not null default 'care-and-support-plan',
  team_id uuid,
  -- the agreement this meeting renews
  previous_agreement_id uuid,
  review_on date,
  started_by uuid not null,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  -- counts every change, so that the other screen knows when to look again
  changes integer not null default 0,
  constraint plan_meeting_pkey primary key (person_id, meeting_id),
  constraint plan_meeting_person_id_fkey foreign key (person_id) references person (person_id),
  constraint plan_meeting_team_id_fkey foreign key (team_id) references team (team_id)
);

create unique index plan_meeting_once on plan_meeting (person_id, kind) where ended_at is null;

grant select, insert, update (review_on, ended_at) on plan_meeting to ownterms_app;

alter table plan_meeting enable row level security;

-- 0005_agreements
-- A meeting is the person's, and of those they let into their plan (a grant on the section "plan").
create policy own on plan_meeting for select using (person_id = (select actor()));

-- 0272_said_once
create policy shared on plan_meeting for select
  using (
    exists (
      select 1
      from grant_to_me g
      where g.person_id = plan_meeting.person_id
        and lets_into_agreement(g.sections, g.statement_id, plan_meeting.kind)
    )
  );

-- 0005_agreements
create policy person_begins on plan_meeting for insert
  with check (person_id = (select actor()) and started_by = (select actor()));

-- 0272_said_once
create policy shared_to_write on plan_meeting for insert
  with check (
    started_by = (select actor())
    and team_id = any ((select my_teams())::uuid[])
    and exists (
      select 1
      from grant_in_force g
      where g.person_id = plan_meeting.person_id
        and lets_into_agreement(g.sections, g.statement_id, plan_meeting.kind)
        and 'answer' = any (g.may)
        and g.team_id = any ((select my_teams())::uuid[])
    )
  );

-- 0018_agreements_of_more_kinds
create policy participants_change on plan_meeting for update
  using (
    ended_at is null and takes_part(person_id, meeting_id) and holds_agreement(person_id, kind, 'answer')
  )
  with check (takes_part(person_id, meeting_id) and holds_agreement(person_id, kind, 'answer'));

-- 0005_agreements
create policy person_changes on plan_meeting for update using (person_id = (select actor()));
