-- Last touched by 0121_keys
-- and before by 0001_accounts

-- A code on paper that gives a new password, once: for whoever has no e-mail address, or cannot reach it.
create table way_back (
  account_id uuid not null,
  salt bytea not null,
  hash bytea not null,
  made_at timestamptz not null default now(),
  made_by text not null default 'scrypt',
  constraint way_back_pkey primary key (account_id),
  constraint way_back_account_id_fkey foreign key (account_id) references account (id) on delete cascade,
  constraint way_back_made_by_check check (made_by in ('scrypt', 'argon2id'))
);

grant select, insert, update, delete on way_back to ownterms_accounts;
