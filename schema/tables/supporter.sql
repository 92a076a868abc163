-- Last touched by 0111_names
-- and before by 0029_acting, 0012_plan_meetings, 0003_people

create table supporter (
  person_id uuid not null,
  supporter_id uuid not null,
  -- null until the invitation is accepted
  account_id uuid,
  name text not null,
  relationship text not null,
  invited_at timestamptz not null default now(),
  accepted_at timestamptz,
  ended_at timestamptz,
  constraint supporter_pkey primary key (person_id, supporter_id),
  constraint supporter_account_id_fkey foreign key (account_id) references account (id),
  constraint supporter_person_id_fkey foreign key (person_id) references person (person_id),
  constraint supporter_name_check check (length(name) >= 1 and length(name) <= 100),
  constraint supporter_relationship_check check (length(relationship) >= 1 and length(relationship) <= 100)
);

create index supporter_by_account on supporter (account_id) where ended_at is null;

grant select, insert, update (name, relationship) on supporter to ownterms_app;

alter table supporter enable row level security;

-- 0003_people
create policy it_is_me on supporter for select using (account_id = (select actor()) and ended_at is null);

-- 0003_people
create policy own on supporter for select using (person_id = (select actor()));

-- 0003_people
create policy person_invites on supporter for insert
  with check (person_id = (select actor()) and account_id is null);

-- 0003_people
create policy person_changes on supporter for update using (person_id = (select actor()));

-- 0012_plan_meetings
create trigger leaves_the_room after update of ended_at on supporter
  for each row when (new.ended_at is not null) execute function leaves_the_room();

-- 0111_names
create trigger name_is_a_name before insert or update of name on supporter
  for each row execute function is_a_name('name');

-- 0111_names
create trigger relationship_is_a_name before insert or update of relationship on supporter
  for each row execute function is_a_name('relationship');

-- 0029_acting
create trigger supporter_acts after update of account_id, ended_at on supporter
  for each row execute function supporter_acts();
