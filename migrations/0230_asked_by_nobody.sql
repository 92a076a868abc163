-- What the login of pages can ask while nobody is signed in, and what somebody signed in can ask about people they have nothing
-- to do with: the database's own yes-or-no questions were meant for its rules, and answered whoever asked. Now each answers
-- nothing, unless an actor is proved and the question concerns what that actor may know (docs/decisions/0230-asked-by-nobody.md).

-- Whether whoever is signed in has, or had, anything to do with this person.
create function concerns_me(of_person uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return actor() is not null and (of_person = actor()
    or exists (select 1 from team_relation r where r.person_id = of_person and r.team_id = any (my_teams()))
    or exists (select 1 from supporter s where s.person_id = of_person and s.account_id = actor())
    or exists (select 1 from sharing_grant g where g.person_id = of_person and (g.account_id = actor() or g.team_id = any (my_teams())))
    or exists (select 1 from meeting_participant p where p.person_id = of_person and p.account_id = actor())
    or exists (select 1 from agreement a where a.person_id = of_person and (actor() = any (a.account_ids) or a.team_ids && my_teams()))
    or exists (select 1 from signature s where s.person_id = of_person and actor() in (s.account_id, s.recorded_by))
    or exists (select 1 from emergency_access e where e.person_id = of_person and (e.account_id = actor() or e.organisation_id = any (my_offices())))
    or exists (select 1 from authority a where a.person_id = of_person and checks_for(a.organisation_id))
    -- a closed record, of which a service keeps what the law asks
    or exists (select 1 from person p join team_relation r using (person_id) join team t using (team_id)
      where p.person_id = of_person and p.closed_at is not null and t.organisation_id = any (my_offices())));
revoke execute on function concerns_me from public;

-- Triggers run with nobody signed in, too: what they ask is asked of functions that no login of the product may execute.
create function relation_stands(of_person uuid, of_account uuid, of_team uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case when of_account = of_person then true
    when of_team is null then exists (select 1 from supporter s where s.person_id = of_person and s.account_id = of_account
      and s.accepted_at is not null and s.ended_at is null)
    else exists (select 1 from team_relation r where r.person_id = of_person and r.team_id = of_team and r.ended_at is null) end;

create function team_is_let_in(of_person uuid, of_kind text, of_team uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from sharing_grant g where g.person_id = of_person and lets_into_agreement(g.sections, g.statement_id, of_kind)
    and g.team_id = of_team and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now()));

create function is_in_the_room(p meeting_participant) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return p.removed_at is null and relation_stands(p.person_id, p.account_id, p.team_id)
    and (p.account_id = p.person_id or p.added_by = p.person_id or team_is_let_in(p.person_id,
      (select m.kind from plan_meeting m where m.person_id = p.person_id and m.meeting_id = p.meeting_id), p.team_id));

create function version_after_all(of_person uuid, of_kind text) returns integer
language sql stable security definer set search_path = public, pg_temp
  return (select 1 + coalesce(max(a.version), 0) from agreement a where a.person_id = of_person and a.kind = of_kind);
revoke execute on function relation_stands, team_is_let_in, is_in_the_room, version_after_all from public;

create or replace function is_related(of_person uuid, of_account uuid, of_team uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(of_person) then relation_stands(of_person, of_account, of_team) end;
create or replace function team_holds_agreement(of_person uuid, of_kind text, of_team uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(of_person) then team_is_let_in(of_person, of_kind, of_team) end;
create or replace function still_takes_part(p meeting_participant) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(p.person_id) then is_in_the_room(p) end;
create or replace function next_agreement_version(of_person uuid, of_kind text) returns integer
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(of_person) then version_after_all(of_person, of_kind) end;

-- As they stood in 0018.
create or replace function leaves_the_room() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update meeting_participant p set removed_at = now() from plan_meeting m
    where m.person_id = p.person_id and m.meeting_id = p.meeting_id and m.ended_at is null and p.person_id = new.person_id
      and p.removed_at is null and p.account_id <> p.person_id
      and case tg_table_name
        when 'supporter' then p.team_id is null and not relation_stands(p.person_id, p.account_id, null)
        when 'team_relation' then p.team_id is not null and not relation_stands(p.person_id, p.account_id, p.team_id)
        else p.team_id is not null and not team_is_let_in(p.person_id, m.kind, p.team_id)
      end;
  return null;
end $$;
create or replace function agreement_before() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from agreement where person_id = new.person_id and agreement_id = new.agreement_id) then return new; end if;
  if not exists (select 1 from plan_meeting m where m.person_id = new.person_id and m.meeting_id = new.meeting_id and m.ended_at is null
      and m.kind = new.kind) then
    raise exception 'there is no open meeting' using errcode = '23503';
  end if;
  -- the version is part of the words that are signed
  if new.version <> version_after_all(new.person_id, new.kind) then
    raise exception 'another version was put forward meanwhile' using errcode = '23514';
  end if;
  select coalesce(array_agg(account_id), '{}'),
      coalesce(array_agg(distinct team_id) filter (where team_id is not null and not alone), '{}'),
      coalesce(array_agg(account_id) filter (where team_id is null or alone), '{}')
    into new.account_ids, new.team_ids, new.reader_ids
    from (select account_id, team_id, section_of_agreement(new.kind) is null as alone from meeting_participant p
      where person_id = new.person_id and meeting_id = new.meeting_id and is_in_the_room(p)) p;
  return new;
end $$;

-- What stands of a signature is asked where a crisis card is read by its square, too, with nobody signed in.
create function dispute_stands(s signature) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from signature_dispute d where d.person_id = s.person_id and d.agreement_id = s.agreement_id and d.signature_id = s.signature_id);
revoke execute on function dispute_stands from public;
create or replace function is_disputed(s signature) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(s.person_id) then dispute_stands(s) end;

-- As they stood in 0180.
create or replace function signed_by_person(of_person uuid, of_agreement uuid) returns timestamptz
language sql stable security definer set search_path = public, pg_temp
  return (select max(s.at) from signature s where s.person_id = of_person and s.agreement_id = of_agreement
    and s.account_id = of_person and s.recorded_by is null and not dispute_stands(s) and s.stance in ('agree', 'agree-but'));
create or replace function persons_stance(of_person uuid, of_agreement uuid) returns text
language sql stable security definer set search_path = public, pg_temp
  return (select s.stance from signature s where s.person_id = of_person and s.agreement_id = of_agreement and s.account_id = of_person
    and s.recorded_by is null and not dispute_stands(s) order by s.at desc, s.signature_id desc limit 1);
create or replace function had_withdrawn(of_person uuid, of_statement uuid, of_revision uuid, then_at timestamptz) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from statement w join revision r on r.person_id = w.person_id and r.revision_id = of_revision
    where w.person_id = of_person and w.root_id = of_statement and w.kind = 'advance-withdrawal' and withdraws(w)
      and w.created_at < then_at and r.created_at < w.created_at
      and not exists (select 1 from agreement a join signature s using (person_id, agreement_id) where a.person_id = of_person
        and a.kind = 'advance-choices' and of_statement = any (a.statement_ids) and s.account_id = of_person and s.recorded_by is null and not dispute_stands(s)
        and s.stance in ('agree', 'agree-but') and s.at > w.created_at and s.at <= then_at));

-- As it stood in 0131, for whoever looks after the database, and for those whom the person concerns.
create function authority_stands(a authority) returns boolean language sql stable security definer set search_path = public, pg_temp
  return a.ended_at is null and a.starts_on <= today_here() and (a.ends_on is null or a.ends_on >= today_here())
    and (a.made_by = a.person_id or a.checked_at is not null and a.holder_confirmed_at is not null)
    and exists (select 1 from supporter s join person p on p.person_id = s.person_id and p.closed_at is null
      where s.person_id = a.person_id and s.supporter_id = a.supporter_id and s.account_id is not null and s.accepted_at is not null and s.ended_at is null);
revoke execute on function authority_stands from public;
create or replace function is_in_force(a authority) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(a.person_id) then authority_stands(a) end;

-- As they stood in 0012, 0018, 0041, 0045, 0046, 0110, 0131 and 0180, for somebody whom the person concerns. Where a rule asks for
-- "not", no answer is no.
create or replace function said_first(of_person uuid, of_statement uuid, version timestamptz) returns timestamptz
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(of_person) then
    coalesce((select s.created_at from statement s where s.person_id = of_person and s.statement_id = of_statement), version) end;
create or replace function wrote_for(by_account uuid, of_person uuid, at timestamptz, organisations uuid[]) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(of_person) then exists (select 1 from member m
    join team_relation r on r.team_id = m.team_id and r.person_id = of_person
    where m.account_id = by_account and m.organisation_id = any (organisations)
      and m.started_at <= at and (m.ended_at is null or m.ended_at >= at)
      and r.accepted_at <= at and (r.ended_at is null or r.ended_at >= at)) end;
create or replace function kind_of_meeting(of_person uuid, of_meeting uuid) returns text
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(of_person) then
    (select m.kind from plan_meeting m where m.person_id = of_person and m.meeting_id = of_meeting) end;
create or replace function was_taken_out(of_person uuid, of_meeting uuid, of_statement uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(of_person) then exists (select 1 from meeting_item i where i.person_id = of_person
    and i.meeting_id = of_meeting and i.statement_id = of_statement and i.removed_at is not null and i.removed_by = of_person) end;
create or replace function is_signed_by_others(of_person uuid, of_agreement uuid, than uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(of_person) then exists (select 1 from signature s where s.person_id = of_person
    and s.agreement_id = of_agreement and s.account_id <> than) end;
create or replace function is_brought_in(of_person uuid, of_supporter uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(of_person) then exists (select 1 from authority a where a.person_id = of_person
    and a.supporter_id = of_supporter and a.made_by <> a.person_id) end;
create or replace function is_known_still(of_person uuid, of_supporter uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(of_person) then
    not exists (select 1 from authority a where a.person_id = of_person and a.supporter_id = of_supporter and a.made_by <> of_person)
    or exists (select 1 from authority a where a.person_id = of_person and a.supporter_id = of_supporter and a.ended_at is null
      and (a.made_by = of_person or a.holder_confirmed_at is not null) and (a.ends_on is null or a.ends_on >= today_here()))
    or exists (select 1 from supporter s join sharing_grant g on g.person_id = s.person_id and g.account_id = s.account_id
      where s.person_id = of_person and s.supporter_id = of_supporter and g.authority_id is null
        and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())) end;
-- False, not nothing: whoever is not concerned seals nothing as the newest.
create or replace function is_newest_version(of_person uuid, of_agreement uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return concerns_me(of_person) and not exists (select 1 from agreement a
    join agreement n on n.person_id = a.person_id and n.kind = a.kind and n.version > a.version
    where a.person_id = of_person and a.agreement_id = of_agreement and n.withdrawn_at is null);
create or replace function may_read_agreement(of_person uuid, of_agreement uuid, of_meeting uuid, of_kind text, put_by uuid, taken_back boolean)
returns boolean language sql stable security definer set search_path = public, pg_temp
  return case when not concerns_me(of_person) then false when section_of_agreement(of_kind) is null then
      -- what the person asked of somebody is between the two: who let it be, or was let go, reads on what they answered to
      exists (select 1 from signature s where s.person_id = of_person and s.agreement_id = of_agreement and s.account_id = actor()
        and s.recorded_by is null and not dispute_stands(s))
      or not taken_back and exists (select 1 from meeting_participant p where p.person_id = of_person and p.meeting_id = of_meeting
        and p.account_id = actor() and relation_stands(of_person, p.account_id, p.team_id))
    else put_by = of_person and not taken_back or holds_agreement(of_person, of_kind, 'see')
      or exists (select 1 from signature s where s.person_id = of_person and s.agreement_id = of_agreement and s.account_id = of_person
        and s.recorded_by is null and not dispute_stands(s))
      or exists (select 1 from meeting_participant p where p.person_id = of_person and p.meeting_id = of_meeting and p.account_id = actor()
        and p.added_by = of_person and relation_stands(of_person, p.account_id, p.team_id))
    end;

-- The day on which to ask again is part of the choices: it is told to whoever may read some of them. Otherwise it is the day
-- that stands in the agreement itself, which whoever asks has read.
create or replace function agreement_review_on(a agreement) returns date
language sql stable security definer set search_path = public, pg_temp
  return case when not concerns_me(a.person_id) then null
    when a.kind = 'advance-choices' and (has_advance_choices(a.person_id) or exists (select 1 from agreement r
      where r.person_id = a.person_id and r.agreement_id = a.agreement_id and reads_agreement(r))) then coalesce((
        select (s.body ->> 'askOn')::date from statement s where s.person_id = a.person_id and s.section = 'advance' and s.kind = 'advance-dates'
          and s.voice = 'own' and s.said_at > a.put_forward_at order by s.said_at desc limit 1), a.review_on)
    else a.review_on end;

-- Whether a message was sent is told to those who see its invitation.
create or replace function mail_of(of_invitation uuid) returns text
language sql stable security definer set search_path = public, pg_temp
  return (select case when m.sent_at is not null then 'sent' when m.failed is not null then 'failed' else 'none' end
    from outbox_message m join invitation i on i.invitation_id = m.invitation_id
    where m.invitation_id = of_invitation and (actor() in (i.created_by, i.person_id) or i.team_id = any (my_teams())
      or is_administrator() and i.kind <> 'supporter')
    order by m.created_at desc limit 1);

create or replace function may_search_in_emergency() returns boolean
language sql stable security definer set search_path = public, pg_temp
  return actor() is not null and (select count(*) filter (where found = 0 and at > now() - interval '1 hour') < 10 and count(*) < 40
    from emergency_search where account_id = actor() and at > now() - interval '1 day');

-- As it stood in 0048.
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

-- As it stood in 0201.
create or replace function ask_way_in(new_id uuid, signs_in_as text, known text, no_second_step boolean) returns table (taken boolean, about uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
declare wanted text := lower(trim(normalize(signs_in_as, NFKC))); found_id uuid;
begin
  if actor() is null then raise exception 'nobody is signed in' using errcode = '42501'; end if;
  -- of several at once, each is counted
  perform pg_advisory_xact_lock(hashtextextended(actor()::text || 'way-in', 0));
  if exists (select 1 from way_in w where w.way_in_id = new_id) then return query select true, null::uuid; return; end if;
  if (select count(*) from way_in w where w.asked_by = actor() and w.asked_at > now() - interval '1 day') >= 10 then
    return query select false, null::uuid;
    return;
  end if;
  select a.id into found_id from account a where (a.username = wanted or a.email = wanted) and a.closed_at is null and may_help_in(a.id);
  insert into way_in (way_in_id, account_id, known_by, without_second_step, asked_by) values (new_id, found_id, known, no_second_step, actor());
  return query select true, found_id;
end $$;

-- Names of teams and services are for somebody who is signed in; what an invitation or a page of signing in says of them comes by
-- functions of their own.
drop policy everybody_reads on organisation;
create policy signed_in_reads on organisation for select using ((select actor()) is not null);
drop policy everybody_reads on team;
create policy signed_in_reads on team for select using ((select actor()) is not null);
