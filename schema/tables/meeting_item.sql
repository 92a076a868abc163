-- Last touched by 0090_who_can_see
-- and before by 0026_rights, 0018_agreements_of_more_kinds, 0012_plan_meetings, 0005_agreements

-- Which statements go into the plan, under which heading, in which order. The words stay where they are.
create table meeting_item (
  person_id uuid not null,
  meeting_id uuid not null,
  statement_id uuid not null,
  part text not null,
  position double precision not null,
  added_by uuid not null,
  added_at timestamptz not null default now(),
  removed_at timestamptz,
  -- what the person took out comes back through the person alone
  removed_by uuid,
  constraint meeting_item_pkey primary key (person_id, meeting_id, statement_id),
  constraint meeting_item_person_id_meeting_id_fkey foreign key (person_id, meeting_id) references plan_meeting (person_id, meeting_id),
  constraint meeting_item_person_id_statement_id_fkey foreign key (person_id, statement_id) references statement (person_id, statement_id),
  constraint meeting_item_part_check check (length(part) >= 1 and length(part) <= 60)
);

grant select, insert, update (part, position, removed_at) on meeting_item to ownterms_app;

alter table meeting_item enable row level security;

-- 0005_agreements
create policy of_my_meetings on meeting_item for select
  using (
    exists (
      select 1
      from plan_meeting m
      where m.person_id = meeting_item.person_id and m.meeting_id = meeting_item.meeting_id
    )
  );

-- 0090_who_can_see
-- put among the parts of a plan it would be read by everybody who meets
create policy only_mine on meeting_item as restrictive for insert
  with check (
    not (
      exists (
        select 1
        from statement s
        where s.person_id = meeting_item.person_id and s.statement_id = meeting_item.statement_id and s.only_mine
      )
    )
  );

-- 0018_agreements_of_more_kinds
create policy together on meeting_item for insert
  with check (
    added_by = (select actor())
    and (
      person_id = (select actor())
      or takes_part(person_id, meeting_id)
        and holds_agreement(person_id, kind_of_meeting(person_id, meeting_id), 'answer')
    )
    and exists (
      select 1
      from plan_meeting m
      where m.person_id = meeting_item.person_id and m.meeting_id = meeting_item.meeting_id and m.ended_at is null
    )
    and exists (
      select 1
      from statement s
      where s.person_id = meeting_item.person_id and s.statement_id = meeting_item.statement_id
    )
  );

-- 0018_agreements_of_more_kinds
create policy person_or_adder on meeting_item for update
  using (
    person_id = (select actor())
    or added_by = (select actor())
      and holds_agreement(person_id, kind_of_meeting(person_id, meeting_id), 'answer')
  )
  with check (
    person_id = (select actor())
    or removed_at is not null
    or not was_taken_out(person_id, meeting_id, statement_id)
  );

-- 0005_agreements
create trigger after_change after insert or update on meeting_item
  for each row execute function meeting_changed();

-- 0012_plan_meetings
create trigger before_update before update on meeting_item for each row execute function meeting_item_before();

-- 0026_rights
create trigger not_imposed before insert on meeting_item
  for each row execute function chooses_nothing_imposed();
