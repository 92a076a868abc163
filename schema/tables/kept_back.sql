-- Last touched by 0090_who_can_see

-- I. Only for me. An entry of the person's own is kept back with all that is about it, although its section is shared. The fact
-- stands on each row it holds for, so that the rule compares one column and needs no query for each row.
create table kept_back (
  person_id uuid not null,
  kept_id uuid not null default gen_random_uuid(),
  -- the entry at the top; it need not be there yet, so that not even its first words are ever readable
  statement_id uuid not null,
  at timestamptz not null default now(),
  ended_at timestamptz,
  constraint kept_back_pkey primary key (person_id, kept_id),
  constraint kept_back_person_id_fkey foreign key (person_id) references person (person_id) on delete cascade
);

create unique index kept_back_once on kept_back (person_id, statement_id) where ended_at is null;

grant select on kept_back to ownterms_app;

alter table kept_back enable row level security;

-- 0090_who_can_see
create policy own on kept_back for select using (person_id = (select actor()));
