-- A message that an act in the database asks for says what it is about and which page says more. Its words are made where it is sent, in
-- the language of whoever receives it, and so is the address of the page: no login of pages can send anybody elsewhere.
alter table outbox_message add column what text, add column about jsonb not null default '{}';
alter table outbox_message add constraint words_are_made_later check (what is null or body_text = '');

-- As they stood, but for the words. `base_url` and `link` are read no more, but that an empty one still means: tell nobody.
create or replace function open_emergency(of_person uuid, new_id uuid, why text, base_url text) returns timestamptz
language plpgsql security definer set search_path = public, pg_temp as $$
declare by_team team; their_role text; hours integer; until timestamptz;
begin
  select t.* into by_team from team t where t.team_id = emergency_team(of_person);
  if not found then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended(of_person::text || actor()::text || 'emergency', 0));
  select e.ends_at into until from emergency_access e where e.person_id = of_person and e.account_id = actor()
    and (e.access_id = new_id or e.ended_at is null and e.ends_at > clock_timestamp()) order by e.ends_at desc limit 1;
  if found then return until; end if;
  if exists (select 1 from emergency_access e where e.person_id = of_person and e.access_id = new_id) then return null; end if;
  select m.role into their_role from member m where m.account_id = actor() and m.team_id = by_team.team_id and m.ended_at is null;
  select emergency_hours into hours from installation;
  insert into emergency_access (person_id, access_id, account_id, name, role, team_id, team_name, organisation_id, organisation_name, reason, ends_at)
    select of_person, new_id, actor(), a.name, their_role, by_team.team_id, by_team.name, by_team.organisation_id, o.name, why,
      now() + make_interval(hours => coalesce(hours, 12))
    from account a, organisation o where a.id = actor() and o.organisation_id = by_team.organisation_id
    returning ends_at into until;
  insert into outbox_message (id, to_address, subject, body_text, due, what, about)
    select gen_random_uuid(), a.email, '', '', true, case when a.id = of_person then 'emergency-opened' else 'emergency-told' end,
      jsonb_build_object('path', case when a.id = of_person then '/sharing/emergency' else '/people/' || of_person::text end)
    from account a where a.email not like '%@no-email.invalid' and a.closed_at is null and (a.id = of_person
      or exists (select 1 from emergency_wish w join supporter s on s.person_id = w.person_id and s.account_id = a.id
        where w.person_id = of_person and a.id = any (w.told) and s.accepted_at is not null and s.ended_at is null));
  return until;
end $$;
create or replace function end_authority(of_person uuid, of_authority uuid, why text, wish uuid, base_url text) returns text
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

-- The person, and whoever is named, hear of it.
create or replace function tell_of_authority(a authority, link text) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into outbox_message (id, to_address, subject, body_text, due, what, about)
    select gen_random_uuid(), c.email, '', '', true, 'new', jsonb_build_object('path', '/home')
    from account c where c.closed_at is null and c.email not like '%@no-email.invalid' and (c.id = a.person_id
      or c.id = (select s.account_id from supporter s where s.person_id = a.person_id and s.supporter_id = a.supporter_id and s.ended_at is null))
$$;
