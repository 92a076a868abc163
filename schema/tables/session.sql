-- Last touched by 0082_ended_sessions
-- and before by 0050_who_is_asking, 0021_pocket, 0001_accounts

create table session (
  id uuid not null,
  token text not null,
  account_id uuid not null,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  -- ends after ten idle minutes instead of fourteen idle days
  shared_device boolean not null default false,
  last_seen_at timestamptz not null default now(),
  device_name text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  pocket_at timestamptz,
  constraint session_pkey primary key (id),
  constraint session_token_key unique (token),
  constraint session_account_id_fkey foreign key (account_id) references account (id) on delete cascade
);
comment on column session.token is 'session_hash() of the token, which only the browser has';

create index session_by_account on session (account_id);

grant select, insert, update, delete on session to ownterms_accounts;

-- 0082_ended_sessions
create trigger after_delete after delete on session for each row execute function session_ended();
