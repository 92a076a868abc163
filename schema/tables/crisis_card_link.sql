-- Last touched by 0211_keys_are_hashed_inside
-- and before by 0014_crisis_card

-- A link that opens the card without signing in. Only the hash of its token is kept; the token itself is made again, to be
-- printed, from the installation's secret and `seed` (docs/decisions/0015). Ended, never deleted while the record is open.
create table crisis_card_link (
  person_id uuid not null,
  link_id uuid not null,
  seed text not null,
  token_hash text not null,
  made_at timestamptz not null default now(),
  ended_at timestamptz,
  constraint crisis_card_link_pkey primary key (person_id, link_id),
  constraint crisis_card_link_token_hash_key unique (token_hash),
  constraint crisis_card_link_person_id_fkey foreign key (person_id) references person (person_id) on delete cascade,
  constraint crisis_card_link_seed_check check (length(seed) >= 22 and length(seed) <= 100)
);
comment on column crisis_card_link.token_hash is 'key_hash() of the token of the square';

create unique index crisis_card_link_once on crisis_card_link (person_id) where ended_at is null;

grant select, insert, update (ended_at) on crisis_card_link to ownterms_app;

alter table crisis_card_link enable row level security;

-- 0014_crisis_card
create policy own on crisis_card_link for select using (person_id = (select actor()));

-- 0014_crisis_card
create policy person_makes on crisis_card_link for insert
  with check (person_id = (select actor()) and ended_at is null);

-- 0014_crisis_card
create policy person_ends on crisis_card_link for update
  using (person_id = (select actor()) and ended_at is null)
  with check (person_id = (select actor()) and ended_at >= now() and ended_at <= clock_timestamp());
