-- Last touched by 0051_logins

-- That an account has just proved itself otherwise than by its session. Whoever keeps the accounts writes it, and whoever
-- opens the transaction has to know the ticket: of it, as of every token, only the hash is kept.
create table proven (
  ticket_hash text not null,
  account_id uuid not null,
  expires_at timestamptz not null default now() + '00:01:00'::interval,
  constraint proven_pkey primary key (ticket_hash),
  constraint proven_account_id_fkey foreign key (account_id) references account (id) on delete cascade
);

grant select, insert, update, delete on proven to ownterms_accounts;
