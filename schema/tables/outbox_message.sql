-- Last touched by 0271_messages_without_words
-- and before by 0191_due_and_content, 0121_keys, 0015_emergency_access, 0001_accounts

-- Messages that were sent or waited to be: an administrator sees them where no mail server is configured.
create table outbox_message (
  id uuid not null,
  to_address text not null,
  subject text not null,
  body_text text not null,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  failed text,
  -- A message that must reach somebody waits here with the act it tells of, and is sent after it; one that fails is tried again.
  due boolean not null default false,
  tries integer not null default 0,
  kind text not null default 'notice',
  account_id uuid,
  invitation_id uuid,
  -- A message that is due belongs to whoever claimed it, until this time: then its sender has died, or failed, and it is tried again.
  not_before timestamptz not null default '-infinity'::timestamp with time zone,
  -- A message that an act in the database asks for says what it is about and which page says more. Its words are made where it is sent, in
  -- the language of whoever receives it, and so is the address of the page: no login of pages can send anybody elsewhere.
  what text,
  about jsonb not null default '{}'::jsonb,
  constraint outbox_message_pkey primary key (id),
  constraint outbox_message_account_id_fkey foreign key (account_id) references account (id),
  constraint outbox_message_invitation_id_fkey foreign key (invitation_id) references invitation (invitation_id) on delete set null,
  constraint outbox_message_kind_check check (kind in ('notice', 'reset', 'prove', 'invitation')),
  constraint words_are_made_later check (what is null or body_text = ''),
  constraint words_only_while_due check (due or body_text = '')
);

create index outbox_message_by_invitation on outbox_message (invitation_id) where invitation_id is not null;
create index outbox_message_by_time on outbox_message (created_at);
create index outbox_message_due on outbox_message (created_at) where due;

grant select, insert, update, delete on outbox_message to ownterms_accounts;

-- 0121_keys
-- what tells an address of the past that it is one no longer is addressed to an account by its id
create trigger only_to_proved_addresses before insert on outbox_message
  for each row when (new.due and new.account_id is null) execute function only_to_proved_addresses();
