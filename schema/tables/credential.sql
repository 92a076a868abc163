-- Last touched by 0121_keys
-- and before by 0001_accounts

-- A way of signing in that an account has. Here: one row with the password's hash.
create table credential (
  id uuid not null,
  account_id uuid not null,
  provider_id text not null,
  provider_account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint credential_pkey primary key (id),
  constraint credential_provider_id_provider_account_id_key unique (provider_id, provider_account_id),
  constraint credential_account_id_fkey foreign key (account_id) references account (id) on delete cascade
);

create index credential_by_account on credential (account_id);

grant select, insert, update, delete on credential to ownterms_accounts;

-- 0121_keys
-- the same password hashed better is no change: then the time of change stays as it is
create trigger links_die after update of password on credential
  for each row when (new.updated_at is distinct from old.updated_at) execute function links_die();
