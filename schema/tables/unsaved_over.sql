-- Last touched by 0081_drafts

-- Saves that became an entry, or were thrown away, on their writer's word: what comes late of them is over.
create table unsaved_over (
  account_id uuid not null,
  version uuid not null,
  at timestamptz not null default now(),
  constraint unsaved_over_pkey primary key (account_id, version),
  constraint unsaved_over_account_id_fkey foreign key (account_id) references account (id) on delete cascade
);

grant select, insert, delete on unsaved_over to ownterms_app;

alter table unsaved_over enable row level security;

-- 0081_drafts
create policy own on unsaved_over for all
  using (account_id = (select actor()))
  with check (account_id = (select actor()));
