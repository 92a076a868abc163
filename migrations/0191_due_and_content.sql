-- A message that is due belongs to whoever claimed it, until this time: then its sender has died, or failed, and it is tried again.
alter table outbox_message add column not_before timestamptz not null default '-infinity';

-- A newcomer hears what became of them in the act itself; only whoever decided it can write it, in the same transaction.
create function tell_newcomer(of_organisation uuid, of_joining uuid, its_subject text, its_text text) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into outbox_message (id, to_address, subject, body_text, due)
    select gen_random_uuid(), a.email, its_subject, its_text, true from joining j join account a on a.id = j.account_id
    where j.organisation_id = of_organisation and j.joining_id = of_joining and j.decided_by = actor() and j.decided_at = now()
      and a.email not like '%@no-email.invalid' and a.closed_at is null
$$;
revoke execute on function tell_newcomer from public;
grant execute on function tell_newcomer to ownterms_app;

-- The content (content/, DATA_DIR/content) of the server that was started last, by its hash: one that has another says so.
alter table installation add column content_served text not null default '';
grant select (content_served), update (content_served) on installation to ownterms_accounts;
