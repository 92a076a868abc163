-- Last touched by 0132_looked_for

-- Who somebody is to a service that looks for them: facts that the person gives, or that a practitioner who works with them knows.
-- The person reads who gave them and puts them right; from then on they are the person's own.
create table person_identity (
  person_id uuid not null,
  full_name text not null default '',
  born_on date not null,
  said_by uuid not null,
  said_by_name text not null default '',
  said_at timestamptz not null default now(),
  constraint person_identity_pkey primary key (person_id),
  constraint person_identity_person_id_fkey foreign key (person_id) references person (person_id) on delete cascade,
  constraint person_identity_said_by_fkey foreign key (said_by) references account (id),
  constraint person_identity_born_on_check check (born_on > '1890-01-01'::date),
  constraint person_identity_full_name_check check (length(full_name) <= 200)
);

grant select, insert, update (full_name, born_on) on person_identity to ownterms_app;

alter table person_identity enable row level security;

-- 0132_looked_for
create policy of_whom_i_work_with on person_identity for all
  using (has_duty(person_id))
  with check (has_duty(person_id));

-- 0132_looked_for
create policy own on person_identity for all
  using (person_id = (select actor()))
  with check (person_id = (select actor()));

-- 0132_looked_for
create trigger before_change before insert or update on person_identity
  for each row execute function identity_before();
