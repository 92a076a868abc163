-- Last touched by 0191_due_and_content

-- A newcomer hears what became of them in the act itself; only whoever decided it can write it, in the same transaction.
create function tell_newcomer(of_organisation uuid, of_joining uuid, its_subject text, its_text text) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into outbox_message (id, to_address, subject, body_text, due)
    select gen_random_uuid(), a.email, its_subject, its_text, true from joining j join account a on a.id = j.account_id
    where j.organisation_id = of_organisation and j.joining_id = of_joining and j.decided_by = actor() and j.decided_at = now()
      and a.email not like '%@no-email.invalid' and a.closed_at is null
$$;

grant execute on function tell_newcomer to ownterms_app;
