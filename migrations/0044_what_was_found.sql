-- What was found by trying to see or change what one may not, and is closed here.

-- I. With whoever acts for a person goes all that they were let into. An authority that ended let its holder go and left them
-- what the person had shared with them besides, which nobody could see that they still held.
create or replace function supporter_acts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.ended_at is not null then
    update authority set ended_at = now(), ended_by = actor(), ended_by_name = (select n.name from name_in_record(new.person_id, actor()) n)
      where person_id = new.person_id and supporter_id = new.supporter_id and ended_at is null;
    -- somebody who is known twice keeps what they hold as the other
    update sharing_grant set ended_at = now() where person_id = new.person_id and account_id = new.account_id and ended_at is null and authority_id is null
      and not exists (select 1 from supporter o where o.person_id = new.person_id and o.account_id = new.account_id and o.ended_at is null);
  else
    perform open_by_authority(a.person_id, a.authority_id) from authority a where a.person_id = new.person_id and a.supporter_id = new.supporter_id;
  end if;
  return null;
end $$;

-- Whom nobody but a service brought in is known by the paper they hold. It is over by its day as it is when it is ended: from
-- then on they read neither what the person is called nor how to reach them, unless the person shares something with them.
create function is_known_still(of_person uuid, of_supporter uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
  return not exists (select 1 from authority a where a.person_id = of_person and a.supporter_id = of_supporter and a.made_by <> of_person)
    or exists (select 1 from authority a where a.person_id = of_person and a.supporter_id = of_supporter and a.ended_at is null
      and (a.ends_on is null or a.ends_on >= today_here()))
    or exists (select 1 from supporter s join sharing_grant g on g.person_id = s.person_id and g.account_id = s.account_id
      where s.person_id = of_person and s.supporter_id = of_supporter and g.authority_id is null
        and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now()));
drop policy working_together on person;
create policy working_together on person for select using (
  exists (select 1 from team_relation r where r.person_id = person.person_id and r.ended_at is null)
  or exists (select 1 from supporter s where s.person_id = person.person_id and s.account_id = (select actor()) and s.ended_at is null
    and is_known_still(s.person_id, s.supporter_id)));

-- II. Nobody acts under what they wrote down or checked themselves: the link goes to whom the paper names.
create or replace function accept_invitation(hash text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare i invitation; me uuid := actor();
begin
  if me is null then raise exception 'nobody is signed in' using errcode = '42501'; end if;
  select * into i from invitation where token_hash = hash or code_hash = hash for update;
  if not found then return 'unknown'; end if;
  if i.accepted_at is not null then return case when i.accepted_by = me then i.kind else 'accepted' end; end if;
  if i.withdrawn_at is not null then return 'withdrawn'; end if;
  if i.expires_at < now() then return 'expired'; end if;
  if i.kind = 'person' then
    insert into person (person_id, called) select id, name from account where id = me on conflict do nothing;
    insert into team_relation (person_id, team_id) values (me, i.team_id) on conflict do nothing;
  elsif i.kind = 'supporter' then
    if i.person_id = me then return 'own'; end if;
    if exists (select 1 from authority a where a.person_id = i.person_id and a.supporter_id = i.supporter_id and a.made_by <> a.person_id
        and me in (a.made_by, a.checked_by)) then return 'own'; end if;
    update supporter set account_id = me, accepted_at = now()
      where person_id = i.person_id and supporter_id = i.supporter_id and account_id is null and ended_at is null;
    if not found then return 'withdrawn'; end if;
  else
    insert into member (organisation_id, member_id, team_id, account_id, role)
      values (i.organisation_id, gen_random_uuid(), i.team_id, me, i.role) on conflict do nothing;
  end if;
  update invitation set accepted_at = now(), accepted_by = me where invitation_id = i.invitation_id;
  return i.kind;
end $$;

-- Whoever wrote it down ends it as one who works with the person, for the service they wrote it for; not once they have left.
-- And where nobody is signed in, nobody ends it.
create or replace function end_authority(of_person uuid, of_authority uuid, why text, wish uuid, base_url text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare a authority; holder uuid;
begin
  select * into a from authority where person_id = of_person and authority_id = of_authority and ended_at is null for update;
  if not found or actor() is null then return null; end if;
  select account_id into holder from supporter where person_id = of_person and supporter_id = a.supporter_id and ended_at is null;
  if actor() = of_person and a.made_by <> of_person and cannot_decide_now(of_person, array[of_authority]) then
    insert into authority_wish (person_id, wish_id, authority_id, words) values (of_person, wish, of_authority, why) on conflict do nothing;
    insert into outbox_message (id, to_address, subject, body_text, due)
      select gen_random_uuid(), c.email, 'Something new for you to read',
        'Somebody asks that an authority ends. Sign in to read it:' || E'\n\n' || base_url || '/acting/checks' || E'\n', true
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

-- III. What somebody could decide is said for days of the calendar: "tomorrow" would come every day, and never be over.
create function capacity_days() returns trigger language plpgsql as $$
begin
  if not says_a_day(new.body, 'assessedOn') or not says_a_day(new.body, 'reviewOn') then
    raise exception 'it ends by itself within six months' using errcode = '23514';
  end if;
  return new;
end $$;
-- named to come after the one that is there
create trigger before_insert_capacity_days before insert on revision for each row when (new.kind = 'capacity-record') execute function capacity_days();

-- It stays as it was written, as what is said of rights and events does (0026, 0027): whoever wrote it takes it back.
create function capacity_act() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from statement s where s.person_id = new.person_id and s.statement_id = new.statement_id and s.kind = 'capacity-record'
      and (new.act <> 'withdrawn' or s.author_id <> new.actor_id)) then
    raise exception 'whoever wrote it takes it back' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger capacity before insert on statement_event for each row execute function capacity_act();

revoke execute on function is_known_still, capacity_days, capacity_act from public;
grant execute on function is_known_still to ownterms_app;
