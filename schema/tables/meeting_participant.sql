-- Last touched by 0220_nobody_in_between
-- and before by 0018_agreements_of_more_kinds, 0012_plan_meetings, 0005_agreements

-- Who is concerned. The person chooses anybody; somebody of a team can bring in their own team only.
create table meeting_participant (
  person_id uuid not null,
  meeting_id uuid not null,
  account_id uuid not null,
  team_id uuid,
  name text not null,
  role text not null,
  relation text not null default '',
  added_by uuid not null,
  removed_at timestamptz,
  constraint meeting_participant_pkey primary key (person_id, meeting_id, account_id),
  constraint meeting_participant_account_id_fkey foreign key (account_id) references account (id),
  constraint meeting_participant_person_id_meeting_id_fkey foreign key (person_id, meeting_id) references plan_meeting (person_id, meeting_id),
  constraint meeting_participant_team_id_fkey foreign key (team_id) references team (team_id),
  constraint meeting_participant_role_check check (
    role in ('person', 'supporter', 'peer worker', 'practitioner')
  )
);

grant select, insert, update (removed_at) on meeting_participant to ownterms_app;

alter table meeting_participant enable row level security;

-- 0005_agreements
create policy of_my_meetings on meeting_participant for select
  using (
    exists (
      select 1
      from plan_meeting m
      where m.person_id = meeting_participant.person_id and m.meeting_id = meeting_participant.meeting_id
    )
  );

-- 0005_agreements
create policy person_chooses on meeting_participant for insert
  with check (person_id = (select actor()) and added_by = (select actor()));

-- 0018_agreements_of_more_kinds
create policy team_joins on meeting_participant for insert
  with check (
    added_by = (select actor())
    and holds_agreement(person_id, kind_of_meeting(person_id, meeting_id), 'answer')
    and (
      role = 'person' and account_id = person_id
      or team_id = any ((select my_teams())::uuid[])
        and role in ('practitioner', 'peer worker')
        and team_holds_agreement(person_id, kind_of_meeting(person_id, meeting_id), team_id)
    )
    and exists (
      select 1
      from plan_meeting m
      where m.person_id = meeting_participant.person_id
        and m.meeting_id = meeting_participant.meeting_id
        and m.ended_at is null
    )
  );

-- 0005_agreements
-- whom the person took out comes back through the person alone
create policy person_removes on meeting_participant for update
  using (
    person_id = (select actor()) or account_id = (select actor()) or added_by = (select actor())
  )
  with check (person_id = (select actor()) or removed_at is not null);

-- 0005_agreements
create trigger after_change after insert or update on meeting_participant
  for each row execute function meeting_changed();

-- 0220_nobody_in_between
create trigger as_known before insert on meeting_participant
  for each row execute function participant_as_known();
