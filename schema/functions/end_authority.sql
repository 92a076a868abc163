-- Last touched by 0271_messages_without_words
-- and before by 0230_asked_by_nobody, 0048_asked_once, 0044_what_was_found, 0029_acting

create function end_authority(of_person uuid, of_authority uuid, why text, wish uuid, base_url text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare a authority; holder uuid;
begin
  -- before the row is held: somebody who may not end it keeps nobody waiting
  if not concerns_me(of_person) then return null; end if;
  select * into a from authority where person_id = of_person and authority_id = of_authority and ended_at is null for update;
  if not found then return null; end if;
  select account_id into holder from supporter where person_id = of_person and supporter_id = a.supporter_id and ended_at is null;
  if actor() = of_person and a.made_by <> of_person and cannot_decide_now(of_person, array[of_authority]) then
    insert into authority_wish (person_id, wish_id, authority_id, words) values (of_person, wish, of_authority, why) on conflict do nothing;
    if not found then return 'wish'; end if;
    insert into outbox_message (id, to_address, subject, body_text, due, what, about)
      select gen_random_uuid(), c.email, '', '', true, 'authority-wish', jsonb_build_object('path', '/acting/checks')
      from member m join account c on c.id = m.account_id
      where base_url <> '' and m.organisation_id = a.organisation_id and m.role = 'records officer' and m.ended_at is null and c.closed_at is null
        and c.email not like '%@no-email.invalid';
    return 'wish';
  end if;
  if actor() is distinct from of_person and actor() is distinct from holder and not (a.organisation_id is not null and checks_for(a.organisation_id))
      and not (actor() is not distinct from a.made_by and a.organisation_id = any (my_services()) and has_duty(of_person)) then
    return null;
  end if;
  update authority set ended_at = now(), ended_by = actor(), ended_why = why,
      ended_by_name = (select name from account where id = actor())
    where person_id = of_person and authority_id = of_authority;
  -- whom nobody but a service brought in knows the person no longer
  if a.made_by <> of_person then
    update supporter set ended_at = now() where person_id = of_person and supporter_id = a.supporter_id and ended_at is null;
    update invitation set withdrawn_at = now() where person_id = of_person and supporter_id = a.supporter_id and accepted_at is null and withdrawn_at is null;
  end if;
  perform tell_of_authority(a, base_url || '/home');
  return 'ended';
end $$;

grant execute on function end_authority to ownterms_app;
