-- Who can sign in, and with what. The role ownterms_app gets no right to any of these tables: only the code in
-- src/accounts/ reads them, outside every record's transaction, and the functions of 0006_acting.sql read who is asking.

create table account (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  -- somebody without e-mail signs in with a sign-in name; then this is <id>@no-email.invalid
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  username text unique,
  display_username text,
  two_factor_enabled boolean not null default false,
  language text not null default 'en-GB' check (language in ('en-GB', 'en-GB-x-easyread')),
  administrator boolean not null default false,
  closed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table session (
  id uuid primary key,
  token text not null unique,
  account_id uuid not null references account (id) on delete cascade,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  -- ends after ten idle minutes instead of fourteen idle days
  shared_device boolean not null default false,
  last_seen_at timestamptz not null default now(),
  device_name text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index session_by_account on session (account_id);

-- A way of signing in that an account has. Here: one row with the password's hash.
create table credential (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
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
  unique (provider_id, provider_account_id)
);
create index credential_by_account on credential (account_id);

-- What waits to be proved: a second step, a passkey's challenge, a new password by message.
create table verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_by_identifier on verification (identifier);

create table two_factor (
  id uuid primary key,
  account_id uuid not null unique references account (id) on delete cascade,
  -- both encrypted with the installation's secret
  secret text not null,
  backup_codes text not null,
  verified boolean default true,
  failed_verification_count integer default 0,
  locked_until timestamptz
);

create table passkey (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  name text,
  public_key text not null,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz default now()
);
create index passkey_by_account on passkey (account_id);

-- The person's own short number, to sign on somebody else's device.
create table signing_pin (
  account_id uuid primary key references account (id) on delete cascade,
  salt bytea not null,
  hash bytea not null,
  set_at timestamptz not null default now()
);

-- A code on paper that gives a new password, once: for whoever has no e-mail address, or cannot reach it.
create table way_back (
  account_id uuid primary key references account (id) on delete cascade,
  salt bytea not null,
  hash bytea not null,
  made_at timestamptz not null default now()
);

-- How often something secret was guessed wrong, by what was tried ('name:…', 'address:…', 'pin:…', …; hashed, as a
-- wrong sign-in name may be a mistyped password). Kept here so that a restart or a second server does not forget it.
create table attempt (
  subject text primary key,
  failures integer not null,
  first_at timestamptz not null,
  paused_until timestamptz
);

-- Messages that were sent or waited to be: an administrator sees them where no mail server is configured.
create table outbox_message (
  id uuid primary key,
  to_address text not null,
  subject text not null,
  body_text text not null,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  failed text
);
create index outbox_message_by_time on outbox_message (created_at);
