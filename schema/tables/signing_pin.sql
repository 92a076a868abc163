-- Last touched by 0121_keys
-- and before by 0001_accounts

-- The person's own short number, to sign on somebody else's device.
create table signing_pin (
  account_id uuid not null,
  salt bytea not null,
  hash bytea not null,
  set_at timestamptz not null default now(),
  -- How the hash of a short secret was made: those of before are made anew when the secret is next used.
  made_by text not null default 'scrypt',
  constraint signing_pin_pkey primary key (account_id),
  constraint signing_pin_account_id_fkey foreign key (account_id) references account (id) on delete cascade,
  constraint signing_pin_made_by_check check (made_by in ('scrypt', 'argon2id'))
);

grant select, insert, update, delete on signing_pin to ownterms_accounts;
