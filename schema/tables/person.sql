-- Last touched by 0240_ended_all
-- and before by 0132_looked_for, 0111_names, 0090_who_can_see, 0044_what_was_found, 0040_heard, 0029_acting,
--   0027_restrictive_events, 0026_rights, 0023_pictures, 0022_safety_documents, 0015_emergency_access,
--   0014_crisis_card, 0003_people

create table person (
  -- the same id as the person's account
  person_id uuid not null,
  called text not null,
  pronouns text not null default '',
  contact text not null default '',
  -- what helps me take part: ["large-print", "easy-read", "interpreter", "somebody-with-me"] and words
  takes_part text[] not null default '{}'::text[],
  takes_part_words text not null default '',
  space_name text not null default '',
  space_colour text not null default 'leaf',
  welcomed_at timestamptz,
  closed_at timestamptz,
  created_at timestamptz not null default now(),
  constraint person_pkey primary key (person_id),
  constraint person_person_id_fkey foreign key (person_id) references account (id),
  constraint person_called_check check (length(called) >= 1 and length(called) <= 100),
  constraint person_contact_check check (length(contact) <= 1000),
  constraint person_pronouns_check check (length(pronouns) <= 100),
  constraint person_space_name_check check (length(space_name) <= 100),
  constraint person_takes_part_words_check check (length(takes_part_words) <= 1000)
);

grant select, update on person to ownterms_app;

alter table person enable row level security;

-- 0003_people
create policy own on person for select using (person_id = (select actor()));

-- 0044_what_was_found
create policy working_together on person for select
  using (
    exists (select 1 from team_relation r where r.person_id = person.person_id and r.ended_at is null)
    or exists (
      select 1
      from supporter s
      where s.person_id = person.person_id
        and s.account_id = (select actor())
        and s.ended_at is null
        and is_known_still(s.person_id, s.supporter_id)
    )
  );

-- 0003_people
create policy person_changes on person for update
  using (person_id = (select actor()))
  with check (person_id = (select actor()));

-- 0111_names
create trigger a_begins_with_a_name before insert on person for each row execute function begins_with_a_name();

-- 0029_acting
create trigger authorities_close after update of closed_at on person
  for each row when (new.closed_at is not null) execute function authorities_close();

-- 0111_names
create trigger called_is_a_name before insert or update of called on person
  for each row execute function is_a_name('called');

-- 0014_crisis_card
create trigger crisis_card_closes after update of closed_at on person
  for each row when (new.closed_at is not null) execute function crisis_card_closes();

-- 0040_heard
create trigger decided_for_closes after update of closed_at on person
  for each row when (new.closed_at is not null) execute function decided_for_closes();

-- 0015_emergency_access
create trigger emergencies_close after update of closed_at on person
  for each row when (new.closed_at is not null) execute function emergencies_close();

-- 0090_who_can_see
create trigger emergency_unasked after insert on person for each row execute function emergency_unasked();

-- 0240_ended_all
create trigger ended_all_closes after update of closed_at on person
  for each row when (new.closed_at is not null) execute function ended_all_closes();

-- 0090_who_can_see
create trigger kept_back_closes after update of closed_at on person
  for each row when (new.closed_at is not null) execute function kept_back_closes();

-- 0132_looked_for
create trigger looked_for_close after update of closed_at on person
  for each row when (new.closed_at is not null) execute function looked_for_close();

-- 0023_pictures
create trigger pictures_close after update of closed_at on person
  for each row when (new.closed_at is not null) execute function pictures_close();

-- 0027_restrictive_events
create trigger restrictive_event_read after update of closed_at on person
  for each row when (
    old.closed_at is null and new.closed_at is not null
  ) execute function forget_events_read();

-- 0026_rights
create trigger rights_close after update of closed_at on person
  for each row when (new.closed_at is not null) execute function rights_close();

-- 0022_safety_documents
create trigger safety_documents_close after update of closed_at on person
  for each row when (new.closed_at is not null) execute function safety_documents_close();
