-- Last touched by 0041_by_law

-- I. Asked aloud. Somebody on a ward who shares nothing still asks for things, and says so. A practitioner who works with them
-- writes it down, scribed and theirs to put right. What is said here first is which ask that will be, and of which service:
-- so that nothing opens by it but this one ask and what that service answers.
create table asked_aloud (
  person_id uuid not null,
  statement_id uuid not null,
  account_id uuid not null,
  organisation_id uuid not null,
  constraint asked_aloud_pkey primary key (person_id, statement_id),
  constraint asked_aloud_organisation_id_fkey foreign key (organisation_id) references organisation (organisation_id),
  constraint asked_aloud_person_id_fkey foreign key (person_id) references person (person_id)
);

grant select on asked_aloud to ownterms_app;

alter table asked_aloud enable row level security;

-- 0041_by_law
create policy of_my_service on asked_aloud for select
  using (organisation_id = any ((select my_services())::uuid[]) and has_duty(person_id));

-- 0041_by_law
create policy own on asked_aloud for select using (person_id = (select actor()));
