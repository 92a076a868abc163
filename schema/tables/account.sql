-- Last touched by 0260_languages
-- and before by 0121_keys, 0111_names, 0001_accounts

create table account (
  id uuid not null,
  name text not null,
  -- somebody without e-mail signs in with a sign-in name; then this is <id>@no-email.invalid
  email text not null,
  email_verified boolean not null default false,
  image text,
  username text,
  display_username text,
  two_factor_enabled boolean not null default false,
  language text not null default 'en-GB',
  administrator boolean not null default false,
  closed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint account_pkey primary key (id),
  constraint account_email_key unique (email),
  constraint account_username_key unique (username),
  constraint account_language_check check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$'),
  constraint account_name_check check (length(name) >= 1 and length(name) <= 200)
);

grant select, insert, update, delete on account to ownterms_accounts;

-- 0121_keys
create trigger links_die after update of email, username on account
  for each row when (
    new.email is distinct from old.email or new.username is distinct from old.username
  ) execute function links_die();

-- 0111_names
create trigger name_is_a_name before insert or update of name on account
  for each row execute function is_a_name('name');
