-- What a person said "not now" to on their home page, where that is not an act about a statement: an agreement that
-- waits to be signed, a review, words to confirm. Nobody else reads it; the thing itself waits as before.
create table not_now (
  person_id uuid not null references person,
  -- the agreement or the statement
  item_id uuid not null,
  what text not null check (what in ('confirm', 'sign', 'review')),
  at timestamptz not null default now(),
  primary key (person_id, item_id, what)
);

grant select, insert on not_now to ownterms_app;
alter table not_now enable row level security;
create policy own on not_now for select using (person_id = (select actor()));
create policy own_wish on not_now for insert with check (person_id = (select actor()));

-- What somebody is writing and has not saved yet, as the script keeps it meanwhile. Nobody else reads it, whatever is
-- shared: words that are half written are nobody's to read.
create table unsaved (
  account_id uuid not null references account (id) on delete cascade,
  -- the id of the revision it becomes when it is saved
  draft_id uuid not null,
  person_id uuid not null,
  statement_id uuid not null,
  kind text not null check (length(kind) <= 60),
  -- the page on which one writes on
  page text not null check (length(page) <= 300),
  -- the revision it was written from; null for something new
  based_on uuid,
  fields jsonb not null check (jsonb_typeof(fields) = 'object'),
  at timestamptz not null default now(),
  primary key (account_id, draft_id)
);
create index unsaved_in_record on unsaved (account_id, person_id, at desc);

grant select, insert, update, delete on unsaved to ownterms_app;
alter table unsaved enable row level security;
create policy own on unsaved using (account_id = (select actor())) with check (account_id = (select actor()));
