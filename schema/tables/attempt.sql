-- Last touched by 0121_keys
-- and before by 0001_accounts

-- How often something secret was guessed wrong, by what was tried ('name:…', 'address:…', 'pin:…', …; hashed, as a
-- wrong sign-in name may be a mistyped password). Kept here so that a restart or a second server does not forget it.
create table attempt (
  subject text not null,
  failures integer not null,
  first_at timestamptz not null,
  paused_until timestamptz,
  -- Where tries are slowed down instead of refused: when the next one has its turn.
  next_at timestamptz,
  constraint attempt_pkey primary key (subject)
);

grant select, insert, update, delete on attempt to ownterms_accounts;
