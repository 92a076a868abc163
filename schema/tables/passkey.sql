-- Last touched by 0001_accounts

create table passkey (
  id uuid not null,
  account_id uuid not null,
  name text,
  public_key text not null,
  credential_id text not null,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz default now(),
  constraint passkey_pkey primary key (id),
  constraint passkey_credential_id_key unique (credential_id),
  constraint passkey_account_id_fkey foreign key (account_id) references account (id) on delete cascade
);

create index passkey_by_account on passkey (account_id);

grant select, insert, update, delete on passkey to ownterms_accounts;
