-- Last touched by 0014_crisis_card

-- When the person last looked at who opened their card.
create table crisis_card_seen (
  person_id uuid not null,
  at timestamptz not null default '-infinity'::timestamp with time zone,
  constraint crisis_card_seen_pkey primary key (person_id),
  constraint crisis_card_seen_person_id_fkey foreign key (person_id) references person (person_id) on delete cascade
);

grant select, insert, update on crisis_card_seen to ownterms_app;

alter table crisis_card_seen enable row level security;

-- 0014_crisis_card
create policy own on crisis_card_seen for all
  using (person_id = (select actor()))
  with check (person_id = (select actor()));
