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
