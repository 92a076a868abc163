-- Last touched by 0022_safety_documents
-- and before by 0013_safety, 0008_not_now

-- What a person said "not now" to on their home page, where that is not an act about a statement: an agreement that
-- waits to be signed, a review, words to confirm. Nobody else reads it; the thing itself waits as before.
create table not_now (
  person_id uuid not null,
  -- the agreement or the statement
  item_id uuid not null,
  what text not null,
  at timestamptz not null default now(),
  constraint not_now_pkey primary key (person_id, item_id, what),
  constraint not_now_person_id_fkey foreign key (person_id) references person (person_id),
  constraint not_now_what_check check (length(what) >= 1 and length(what) <= 30)
);

grant select, insert on not_now to ownterms_app;

alter table not_now enable row level security;

-- 0008_not_now
create policy own on not_now for select using (person_id = (select actor()));

-- 0008_not_now
create policy own_wish on not_now for insert with check (person_id = (select actor()));
