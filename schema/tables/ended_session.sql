-- Last touched by 0082_ended_sessions

-- A session that ended by itself, for want of use, is told from one that somebody ended: on this device, from another, with a
-- new password, or with the account. A device keeps its plans, locked, after the first, and takes them away after the second.
create table ended_session (
  token_hash text not null,
  ended_at timestamptz not null default now(),
  constraint ended_session_pkey primary key (token_hash)
);

alter table ended_session enable row level security;
