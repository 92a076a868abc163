-- Last touched by 0027_restrictive_events

-- That the person has opened the page on which an event stands: until then it waits at home. Theirs alone to know.
create table restrictive_event_read (
  person_id uuid not null,
  statement_id uuid not null,
  read_at timestamptz not null default now(),
  constraint restrictive_event_read_pkey primary key (person_id, statement_id),
  constraint restrictive_event_read_person_id_fkey foreign key (person_id) references person (person_id)
);

grant select, insert on restrictive_event_read to ownterms_app;

alter table restrictive_event_read enable row level security;

-- 0027_restrictive_events
create policy own on restrictive_event_read for select using (person_id = (select actor()));

-- 0027_restrictive_events
create policy own_reading on restrictive_event_read for insert with check (person_id = (select actor()));
