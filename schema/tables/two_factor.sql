-- Last touched by 0121_keys
-- and before by 0001_accounts

create table two_factor (
  id uuid not null,
  account_id uuid not null,
  -- both encrypted with the installation's secret
  secret text not null,
  backup_codes text not null default '',
  verified boolean default true,
  failed_verification_count integer default 0,
  locked_until timestamptz,
  -- A code of an authenticator app works once: the last step of time that was used. Recovery codes are kept as hashes.
  last_step bigint,
  recovery_hashes text[],
  constraint two_factor_pkey primary key (id),
  constraint two_factor_account_id_key unique (account_id),
  constraint two_factor_account_id_fkey foreign key (account_id) references account (id) on delete cascade
);

grant select, insert, update, delete on two_factor to ownterms_accounts;
