-- Last touched by 0271_messages_without_words
-- and before by 0029_acting

-- The person, and whoever is named, hear of it.
create function tell_of_authority(a authority, link text) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into outbox_message (id, to_address, subject, body_text, due, what, about)
    select gen_random_uuid(), c.email, '', '', true, 'new', jsonb_build_object('path', '/home')
    from account c where c.closed_at is null and c.email not like '%@no-email.invalid' and (c.id = a.person_id
      or c.id = (select s.account_id from supporter s where s.person_id = a.person_id and s.supporter_id = a.supporter_id and s.ended_at is null))
$$;

-- nobody but the owner, and triggers, may run it
