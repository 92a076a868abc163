-- Keys at rest, and links that die: what lets somebody in stands nowhere as itself.

-- What waits to be proved is found by the hash of what was sent: "reset:<sha256>", "prove:<sha256>". Links that are out still work.
delete from verification where identifier not like 'reset-password:%';
update verification set identifier = 'reset:' || translate(encode(sha256(convert_to(substr(identifier, 16), 'UTF8')), 'base64'), '+/=', '-_');

-- Messages are kept without their words: they hold links. Only what is still due has some, and no link that lets anybody in.
update outbox_message set body_text = '' where not due;
alter table outbox_message add column kind text not null default 'notice' check (kind in ('notice', 'reset', 'prove', 'invitation'));
alter table outbox_message add column account_id uuid references account (id);
alter table outbox_message add column invitation_id uuid references invitation (invitation_id) on delete set null;
alter table outbox_message add constraint words_only_while_due check (due or body_text = '');
create index outbox_message_by_invitation on outbox_message (invitation_id) where invitation_id is not null;

-- An address that nobody has proved to read is told nothing: it may be somebody else's.
create function only_to_proved_addresses() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from account a where a.email = new.to_address and a.email_verified and a.closed_at is null) then return new; end if;
  return null;
end $$;
revoke execute on function only_to_proved_addresses from public;
-- what tells an address of the past that it is one no longer is addressed to an account by its id
create trigger only_to_proved_addresses before insert on outbox_message for each row when (new.due and new.account_id is null)
  execute function only_to_proved_addresses();

-- A link that was not used dies with any change of the password, the address or the name one signs in with.
create function links_die() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare of_account uuid;
begin
  if tg_table_name = 'credential' then of_account := new.account_id; else of_account := new.id; end if;
  delete from verification where value = of_account::text and (identifier like 'reset:%' or identifier like 'prove:%');
  return null;
end $$;
revoke execute on function links_die from public;
-- the same password hashed better is no change: then the time of change stays as it is
create trigger links_die after update of password on credential for each row
  when (new.updated_at is distinct from old.updated_at) execute function links_die();
create trigger links_die after update of email, username on account for each row
  when (new.email is distinct from old.email or new.username is distinct from old.username) execute function links_die();

-- A code of an authenticator app works once: the last step of time that was used. Recovery codes are kept as hashes.
alter table two_factor add column last_step bigint;
alter table two_factor add column recovery_hashes text[];
alter table two_factor alter column backup_codes set default '';

-- How the hash of a short secret was made: those of before are made anew when the secret is next used.
alter table signing_pin add column made_by text not null default 'scrypt' check (made_by in ('scrypt', 'argon2id'));
alter table way_back add column made_by text not null default 'scrypt' check (made_by in ('scrypt', 'argon2id'));

-- Where tries are slowed down instead of refused: when the next one has its turn.
alter table attempt add column next_at timestamptz;

-- What happened to an account's own keys, told to its holder when they next look.
create table account_news (
  news_id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  kind text not null check (length(kind) between 1 and 40),
  -- the device, as its browser names itself; who, where somebody else did it
  device text not null default '',
  by_name text,
  at timestamptz not null default now(),
  seen_at timestamptz
);
create index account_news_by_account on account_news (account_id, at);
alter table account_news enable row level security;

-- Whether a mail server is set, as whoever serves the pages has it in their settings: without one nobody is asked to prove an address.
alter table installation add column sends_mail boolean not null default false;

-- For the holder's own pages: what they have not been told yet, and whether their address is proved.
create function my_account_news() returns jsonb language sql stable security definer set search_path = public, pg_temp
  return (select jsonb_build_object('unread', (select count(*) from account_news n where n.account_id = a.id and n.seen_at is null),
      'unproved', a.email not like '%@no-email.invalid' and not a.email_verified and exists (select 1 from installation i where i.sends_mail))
    from account a where a.id = actor());
revoke execute on function my_account_news from public;
grant execute on function my_account_news to ownterms_app;

-- Messages as administrators read them: to whom, what about, what became of it, and never their words.
drop function messages_for_administrator(integer);
create function messages_for_administrator(most integer)
returns table (id uuid, to_address text, subject text, kind text, created_at timestamptz, sent_at timestamptz, failed text, again_for uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, m.to_address, m.subject, m.kind, m.created_at, m.sent_at, m.failed,
      case when m.sent_at is null and m.kind = 'reset' then m.account_id end
    from outbox_message m where is_administrator() and not m.due order by m.created_at desc, m.id desc limit most
$$;
revoke execute on function messages_for_administrator from public;
grant execute on function messages_for_administrator to ownterms_app;

-- The challenge of a passkey carries its own proof; only one that was answered is written down, so that it works once.
create unique index verification_used on verification (identifier) where identifier like 'used:%';

-- What became of the newest message with an invitation's link: whoever sees the invitation sees this.
create function mail_of(of_invitation uuid) returns text language sql stable security definer set search_path = public, pg_temp
  return (select case when m.sent_at is not null then 'sent' when m.failed is not null then 'failed' else 'none' end
    from outbox_message m where m.invitation_id = of_invitation order by m.created_at desc limit 1);

-- A new link in the place of one that did not arrive: the one before works no more. By whoever made the invitation; those into a
-- team by an administrator too, who does not see the link.
create function renew_invitation(of_invitation uuid, token text, code text) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare i invitation;
begin
  update invitation n set token_hash = token, code_hash = code, expires_at = now() + interval '30 days'
    where n.invitation_id = of_invitation and n.email <> '' and n.accepted_at is null and n.withdrawn_at is null
      and (n.created_by = actor() or is_administrator() and n.kind = 'member') returning * into i;
  if not found then return null; end if;
  return (select jsonb_build_object('kind', i.kind, 'email', i.email, 'from',
    coalesce((select name from team t where t.team_id = i.team_id), (select name from account a where a.id = i.created_by))));
end $$;
revoke execute on function mail_of, renew_invitation from public;
grant execute on function mail_of, renew_invitation to ownterms_app;
