-- Last touched by 0110_seals

create table seal (
  person_id uuid not null,
  number integer not null,
  -- in the order of the whole installation, for whoever keeps the heads elsewhere
  seq bigint not null generated always as identity,
  act text not null,
  agreement_id uuid,
  signature_id uuid,
  -- canonical JSON (RFC 8785) of exactly what the seal is over, the seal before it among it
  content text not null,
  previous text not null,
  -- which key; not the key
  key_id text not null,
  mac text not null,
  constraint seal_pkey primary key (person_id, number),
  constraint seal_person_id_fkey foreign key (person_id) references person (person_id) on delete cascade,
  constraint seal_act_check check (
    act in ('began', 'put forward', 'signed', 'disputed', 'withdrawn', 'deleted')
  ),
  constraint seal_mac_check check (mac ~ '^[0-9a-f]{64}$'),
  constraint seal_number_check check (number > 0)
);

create unique index seal_in_order on seal (seq);
create unique index seal_once_put_forward on seal (person_id, agreement_id) where act = 'put forward';
create unique index seal_once_signed on seal (person_id, signature_id) where act = 'signed';
create unique index seal_once_withdrawn on seal (person_id, agreement_id) where act = 'withdrawn';

grant select on seal to ownterms_app;

alter table seal enable row level security;

-- 0110_seals
create policy own on seal for select using (person_id = (select actor()));
