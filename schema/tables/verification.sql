-- Last touched by 0121_keys
-- and before by 0001_accounts

-- What waits to be proved: a second step, a passkey's challenge, a new password by message.
create table verification (
  id uuid not null,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint verification_pkey primary key (id)
);

create index verification_by_identifier on verification (identifier);
create unique index verification_used on verification (identifier) where identifier ~~ 'used:%';

grant select, insert, update, delete on verification to ownterms_accounts;
