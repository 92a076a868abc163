-- Last touched by 0026_rights

-- When the person last looked at their rights, and at what they were answered: what came since waits for them at home.
create table rights_seen (
  person_id uuid not null,
  what text not null,
  seen_at timestamptz not null default now(),
  constraint rights_seen_pkey primary key (person_id, what),
  constraint rights_seen_person_id_fkey foreign key (person_id) references person (person_id),
  constraint rights_seen_what_check check (what in ('rights', 'choices'))
);

grant select, insert, update (seen_at) on rights_seen to ownterms_app;

alter table rights_seen enable row level security;

-- 0026_rights
create policy own on rights_seen for all
  using (person_id = (select actor()))
  with check (person_id = (select actor()));
