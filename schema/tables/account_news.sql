-- Last touched by 0140_accounts_by_their_login
-- and before by 0121_keys

-- What happened to an account's own keys, told to its holder when they next look.
create table account_news (
  news_id uuid not null,
  account_id uuid not null,
  kind text not null,
  -- the device, as its browser names itself; who, where somebody else did it
  device text not null default '',
  by_name text,
  at timestamptz not null default now(),
  seen_at timestamptz,
  constraint account_news_pkey primary key (news_id),
  constraint account_news_account_id_fkey foreign key (account_id) references account (id) on delete cascade,
  constraint account_news_kind_check check (length(kind) >= 1 and length(kind) <= 40)
);

create index account_news_by_account on account_news (account_id, at);

grant select, insert, update, delete on account_news to ownterms_accounts;

alter table account_news enable row level security;

-- 0140_accounts_by_their_login
-- What happened to an account's own keys is written and read by whoever keeps the accounts, and by nobody else.
create policy by_accounts on account_news for all to ownterms_accounts using (true) with check (true);
