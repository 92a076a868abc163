-- Somebody acts for a person who cannot decide or speak for themselves now: a nominated person, an attorney, a deputy, an
-- advocate. Each within an authority that is dated and evidenced, and marked as such wherever they speak or sign. Never in
-- the person's own voice; never as the person's signature. And what somebody could not decide on a day, for one decision.

create function today_here() returns date language sql stable security definer set search_path = public, pg_temp
  return (now() at time zone coalesce((select time_zone from installation), 'Europe/London'))::date;

-- What somebody can be let into whom the person has not chosen: what is needed to decide, and nothing of their own story.
create function acting_sections() returns text[] language sql immutable
  return array['safety-signs', 'safety-surroundings', 'safety-reasons', 'safety-myself', 'safety-distraction', 'safety-people',
    'safety-services', 'advance-treatment', 'advance-care', 'advance-people', 'advance-life', 'decisions', 'decision-preparation',
    'legal-status', 'remaining-choices', 'restrictive-events', 'capacity', 'plan'];

create table authority (
  person_id uuid not null references person,
  authority_id uuid not null,
  supporter_id uuid not null,
  kind text not null check (kind in ('nominated-person', 'attorney-health', 'attorney-property', 'deputy', 'advocate-imha', 'advocate-imca', 'advocate-other')),
  starts_on date not null,
  ends_on date,
  sections text[] not null check (cardinality(sections) > 0),
  may text[] not null check (may <@ '{see,answer,decide}' and 'see' = any (may)),
  -- what was seen of it, which number and day it bears, where it is kept, and when it was seen
  evidence text not null default '' check (length(evidence) <= 2000),
  evidence_number text not null default '' check (length(evidence_number) <= 200),
  evidence_on date,
  kept_at text not null default '' check (length(kept_at) <= 500),
  seen_on date,
  -- the person who nominates, or a practitioner who works with them
  made_by uuid not null references account (id),
  made_by_name text not null default '',
  made_at timestamptz not null default now(),
  organisation_id uuid references organisation,
  checked_by uuid references account (id),
  checked_by_name text,
  checked_at timestamptz,
  ended_at timestamptz,
  ended_by uuid,
  ended_by_name text,
  ended_why text not null default '' check (length(ended_why) <= 2000),
  -- when the person first saw it
  read_at timestamptz,
  primary key (person_id, authority_id),
  foreign key (person_id, supporter_id) references supporter (person_id, supporter_id),
  check (ends_on is null or ends_on >= starts_on),
  -- a nominated person and an advocate speak beside somebody; they never decide for them, nor without a word of their own
  check (not 'decide' = any (may) or kind in ('attorney-health', 'attorney-property', 'deputy') and 'answer' = any (may)),
  check ((made_by = person_id) = (organisation_id is null)),
  check (made_by <> person_id or kind in ('nominated-person', 'advocate-imha', 'advocate-imca', 'advocate-other')),
  check (made_by = person_id or sections <@ acting_sections()),
  check (made_by = person_id or length(trim(evidence)) > 0 and length(trim(kept_at)) > 0 and evidence_on is not null and seen_on is not null),
  check ((checked_at is null) = (checked_by is null)),
  check (checked_by is null or checked_by not in (made_by, person_id))
);
create index authority_by_supporter on authority (person_id, supporter_id);
create index authority_by_organisation on authority (organisation_id, made_at);

-- The person wanted it to end while they could not decide that: theirs, in their words, never ignored.
create table authority_wish (
  person_id uuid not null,
  wish_id uuid not null,
  authority_id uuid not null,
  words text not null default '' check (length(words) <= 2000),
  at timestamptz not null default now(),
  primary key (person_id, wish_id),
  foreign key (person_id, authority_id) references authority on delete cascade
);

alter table sharing_grant add column authority_id uuid;
create unique index sharing_grant_by_authority on sharing_grant (person_id, authority_id) where authority_id is not null;
alter table revision add column acting_under uuid, add column acting_as text;
alter table statement add column acting_under uuid, add column acting_as text;
alter table signature add column acting_under uuid, add column acting_as text, add column on_behalf boolean not null default false,
  -- what the person wants and has said, as whoever signed for them wrote it
  add column wishes text not null default '' check (length(wishes) <= 10000);
alter table signature add check (not on_behalf or acting_under is not null and recorded_by is null and length(trim(wishes)) > 0 and length(trim(reason)) > 0);
alter table revision add check (acting_under is null or voice = 'supporter');

-- By its dates, checked where somebody else wrote it, not ended, and held by a supporter who is one still.
create function is_in_force(a authority) returns boolean language sql stable security definer set search_path = public, pg_temp
  return a.ended_at is null and a.starts_on <= today_here() and (a.ends_on is null or a.ends_on >= today_here())
    and (a.made_by = a.person_id or a.checked_at is not null)
    and exists (select 1 from supporter s join person p on p.person_id = s.person_id and p.closed_at is null
      where s.person_id = a.person_id and s.supporter_id = a.supporter_id and s.account_id is not null and s.accepted_at is not null and s.ended_at is null);

-- The authority under which somebody does something in a section now; null for none.
create function acts_under(of_person uuid, of_account uuid, in_section text, what text) returns authority
language sql stable security definer set search_path = public, pg_temp as $$
  select a.* from supporter s join authority a on a.person_id = s.person_id and a.supporter_id = s.supporter_id
    where s.person_id = of_person and s.account_id = of_account and in_section = any (a.sections) and what = any (a.may) and is_in_force(a)
    order by 'decide' = any (a.may) desc, a.made_at, a.authority_id limit 1
$$;

-- That the person cannot decide one of these now: the newest record about it says so, and its review has not come.
create function cannot_decide_now(of_person uuid, things uuid[]) returns boolean language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from unnest(things) thing, lateral (select s.body from statement s
      where s.person_id = of_person and s.section = 'capacity' and s.kind = 'capacity-record' and s.voice = 'practitioner'
        and s.state <> 'withdrawn' and s.body ->> 'concerns' = thing::text
      order by s.body ->> 'assessedOn' desc, s.created_at desc limit 1) newest
    where newest.body ->> 'outcome' = 'cannot' and (newest.body ->> 'reviewOn')::date > today_here());

create function may_decide_for(of_person uuid, of_account uuid, in_section text, things uuid[]) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return (acts_under(of_person, of_account, in_section, 'decide')).authority_id is not null and cannot_decide_now(of_person, things);

-- While it is in force it opens its sections exactly as if the person had shared them: one grant, which only this makes and ends.
create function open_by_authority(of_person uuid, of_authority uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare a authority; s supporter; zone text := coalesce((select time_zone from installation), 'Europe/London');
begin
  select * into a from authority where person_id = of_person and authority_id = of_authority;
  select * into s from supporter where person_id = of_person and supporter_id = a.supporter_id;
  if a.ended_at is not null or s.account_id is null or s.accepted_at is null or s.ended_at is not null
    or a.made_by <> a.person_id and a.checked_at is null then return; end if;
  insert into sharing_grant (person_id, grant_id, account_id, grantee_name, sections, may, starts_at, ends_at, authority_id)
    values (of_person, gen_random_uuid(), s.account_id, s.name, a.sections, array_remove(a.may, 'decide'),
      greatest(now(), a.starts_on::timestamp at time zone zone), (a.ends_on + 1)::timestamp at time zone zone, of_authority)
    on conflict do nothing;
end $$;

create function authority_before() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.made_at := clock_timestamp();
  new.made_by_name := (select n.name from name_in_record(new.person_id, new.made_by) n);
  return new;
end $$;
create function authority_after() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.ended_at is not null then
    update sharing_grant set ended_at = now() where person_id = new.person_id and authority_id = new.authority_id and ended_at is null;
  else
    perform open_by_authority(new.person_id, new.authority_id);
  end if;
  return null;
end $$;
create trigger before_insert before insert on authority for each row execute function authority_before();
create trigger after_change after insert or update on authority for each row execute function authority_after();

-- Whoever is invited under one and says yes, and whoever leaves.
create function supporter_acts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.ended_at is not null then
    update authority set ended_at = now(), ended_by = actor(), ended_by_name = (select n.name from name_in_record(new.person_id, actor()) n)
      where person_id = new.person_id and supporter_id = new.supporter_id and ended_at is null;
  else
    perform open_by_authority(a.person_id, a.authority_id) from authority a where a.person_id = new.person_id and a.supporter_id = new.supporter_id;
  end if;
  return null;
end $$;
create trigger supporter_acts after update of account_id, ended_at on supporter for each row execute function supporter_acts();

-- What a supporter says under an authority is marked by the database: nobody can leave it out, nor claim it.
create function revision_acting() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare a authority;
begin
  if new.voice = 'supporter' then a := acts_under(new.person_id, new.author_id, new.section, 'answer'); end if;
  if new.acting_under is not null and new.acting_under is distinct from a.authority_id then
    raise exception 'not under that authority' using errcode = '42501';
  end if;
  new.acting_under := a.authority_id;
  new.acting_as := a.kind;
  return new;
end $$;
create function statement_acting() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update statement set acting_under = new.acting_under, acting_as = new.acting_as
    where person_id = new.person_id and statement_id = new.statement_id and revision_id = new.revision_id;
  return null;
end $$;
-- named to come after the triggers that are there
create trigger before_insert_acting before insert on revision for each row execute function revision_acting();
create trigger after_insert_acting after insert on revision for each row when (new.voice = 'supporter') execute function statement_acting();

-- Deciding for somebody: within an authority to decide, and while a record says that they cannot decide this now.
create policy decided_under_authority on revision as restrictive for insert with check (
  case when kind = 'decided-for' then voice = 'supporter' and may_decide_for(person_id, author_id, section, array[root_id])
    when kind = 'decided' then voice <> 'supporter' or may_decide_for(person_id, author_id, section, array[root_id])
    else true end);

create or replace function signature_before() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare a agreement; p meeting_participant; under authority; s supporter;
begin
  select * into a from agreement where person_id = new.person_id and agreement_id = new.agreement_id;
  if not found or a.withdrawn_at is not null then raise exception 'no such agreement to sign' using errcode = '23503'; end if;
  if a.digest <> new.digest then raise exception 'these are not the words that were put forward' using errcode = '23514'; end if;
  new.at := clock_timestamp();
  under := acts_under(new.person_id, new.account_id, section_of_agreement(a.kind), case when new.on_behalf then 'decide' else 'answer' end);
  if new.acting_under is not null and new.acting_under is distinct from under.authority_id then
    raise exception 'not under that authority' using errcode = '42501';
  end if;
  new.acting_under := under.authority_id;
  new.acting_as := under.kind;
  if new.on_behalf then
    if under.authority_id is null or not cannot_decide_now(new.person_id, array[a.agreement_id, nullif(split_part(a.kind, '/', 2), '')::uuid]) then
      raise exception 'nobody decides this for them now' using errcode = '42501';
    end if;
    select * into s from supporter where person_id = new.person_id and supporter_id = under.supporter_id;
    new.name := s.name; new.role := 'supporter'; new.relation := s.relationship;
    return new;
  end if;
  select * into p from meeting_participant where person_id = new.person_id and meeting_id = a.meeting_id
    and account_id = new.account_id and removed_at is null;
  if not found then raise exception 'not a participant' using errcode = '42501'; end if;
  new.name := p.name; new.role := p.role; new.relation := p.relation;
  if new.recorded_by is not null then
    if not (new.recorded_by = any (a.account_ids)) then raise exception 'not a participant' using errcode = '42501'; end if;
    new.recorded_by_name := (select n.name from name_in_record(new.person_id, new.recorded_by) n);
    new.acting_under := null;
    new.acting_as := null;
  end if;
  return new;
end $$;
-- they read what was put forward in their sections, as long as they act
create policy under_authority on agreement for select using (withdrawn_at is null and exists (select 1 from sharing_grant g
  where g.person_id = agreement.person_id and g.authority_id is not null and g.account_id = (select actor())
    and lets_into_agreement(g.sections, g.statement_id, agreement.kind)
    and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())));

-- A practitioner who works with the person writes down what they have seen. Nobody acts under it before it was checked.
create function record_authority(of_person uuid, new_id uuid, of_organisation uuid, it jsonb) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare holder uuid := gen_random_uuid();
begin
  if not has_duty(of_person) or not of_organisation = any (my_services()) then return false; end if;
  if exists (select 1 from authority where person_id = of_person and authority_id = new_id) then return true; end if;
  insert into supporter (person_id, supporter_id, name, relationship) values (of_person, holder, it ->> 'name', it ->> 'relationship');
  insert into authority (person_id, authority_id, supporter_id, kind, starts_on, ends_on, sections, may, evidence, evidence_number, evidence_on,
      kept_at, seen_on, made_by, organisation_id)
    values (of_person, new_id, holder, it ->> 'kind', (it ->> 'startsOn')::date, (it ->> 'endsOn')::date,
      array(select jsonb_array_elements_text(it -> 'sections')), array(select jsonb_array_elements_text(it -> 'may')),
      it ->> 'evidence', it ->> 'evidenceNumber', (it ->> 'evidenceOn')::date, it ->> 'keptAt', (it ->> 'seenOn')::date, actor(), of_organisation);
  return true;
end $$;

-- Those who check what practitioners of their organisation wrote: its records officers and leads.
create function checks_for(of_organisation uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from member where account_id = actor() and ended_at is null and organisation_id = of_organisation
    and role in ('records officer', 'lead'));

-- The person, and whoever is named, hear of it: neutral, as a telephone shows it to whoever holds it.
create function tell_of_authority(a authority, link text) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into outbox_message (id, to_address, subject, body_text, due)
    select gen_random_uuid(), c.email, 'Something new for you to read', 'There is something new for you to read. Sign in to read it:' || E'\n\n' || link || E'\n', true
    from account c where c.closed_at is null and c.email not like '%@no-email.invalid' and (c.id = a.person_id
      or c.id = (select s.account_id from supporter s where s.person_id = a.person_id and s.supporter_id = a.supporter_id and s.ended_at is null))
$$;

create function check_authority(of_person uuid, of_authority uuid, base_url text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare a authority;
begin
  update authority set checked_at = now(), checked_by = actor(), checked_by_name = (select name from account where id = actor())
    where person_id = of_person and authority_id = of_authority and checked_at is null and ended_at is null and made_by <> actor() and person_id <> actor()
      and checks_for(organisation_id) and not exists (select 1 from supporter s where s.person_id = of_person and s.supporter_id = authority.supporter_id and s.account_id = actor())
    returning * into a;
  if not found then return false; end if;
  perform tell_of_authority(a, base_url || '/home');
  return true;
end $$;

-- Who may end it: the person, whoever holds it, whoever wrote it down, and those who check it. Answers 'ended'; 'wish' where
-- the person cannot decide that now, and what they said is kept; null where it is not theirs or over already.
create function end_authority(of_person uuid, of_authority uuid, why text, wish uuid, base_url text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare a authority; holder uuid;
begin
  select * into a from authority where person_id = of_person and authority_id = of_authority and ended_at is null for update;
  if not found then return null; end if;
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
  if actor() not in (of_person, a.made_by) and actor() is distinct from holder and not (a.organisation_id is not null and checks_for(a.organisation_id)) then
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

-- Letting somebody go is no way around it: what the person cannot decide now is kept as their wish.
create or replace function end_support(of_person uuid, of_supporter uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare s supporter; kept uuid;
begin
  if actor() = of_person then
    select authority_id into kept from authority a where a.person_id = of_person and a.supporter_id = of_supporter and a.ended_at is null
      and a.made_by <> of_person and cannot_decide_now(of_person, array[a.authority_id]) limit 1;
    if found then
      perform end_authority(of_person, kept, '', gen_random_uuid(), '');
      return false;
    end if;
  end if;
  update supporter set ended_at = now()
    where person_id = of_person and supporter_id = of_supporter and ended_at is null and actor() in (person_id, account_id)
    returning * into s;
  if not found then return false; end if;
  update invitation set withdrawn_at = now()
    where person_id = of_person and supporter_id = of_supporter and accepted_at is null and withdrawn_at is null;
  -- somebody who was invited twice keeps what they hold as the other
  update sharing_grant set ended_at = now() where person_id = of_person and account_id = s.account_id and ended_at is null and authority_id is null
    and not exists (select 1 from supporter o where o.person_id = of_person and o.account_id = s.account_id and o.ended_at is null);
  return true;
end $$;

-- What the person is called, to whoever checks.
create function authority_called(of_person uuid) returns text language sql stable security definer set search_path = public, pg_temp
  return (select p.called from person p where p.person_id = of_person and exists (select 1 from authority a
    where a.person_id = of_person and checks_for(a.organisation_id)));
-- Whose it is: for whoever may read the authority (row-level security decides which).
create function authority_holder(of_person uuid, of_supporter uuid) returns table (name text, relationship text, account_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.name, s.relationship, s.account_id from supporter s where s.person_id = of_person and s.supporter_id = of_supporter
    and (s.person_id = actor() or s.account_id = actor() or exists (select 1 from authority a where a.person_id = s.person_id and a.supporter_id = s.supporter_id
      and (checks_for(a.organisation_id) or a.organisation_id = any (my_services()) and has_duty(a.person_id))))
$$;
-- A practitioner invites whom they wrote down, once it was checked.
create function may_invite_to_act(of_person uuid, of_supporter uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from authority a join supporter s on s.person_id = a.person_id and s.supporter_id = a.supporter_id
    where a.person_id = of_person and a.supporter_id = of_supporter and a.made_by = actor() and a.checked_at is not null and a.ended_at is null
      and has_duty(of_person) and s.account_id is null and s.ended_at is null);

revoke execute on function today_here, is_in_force, acts_under, cannot_decide_now, may_decide_for, open_by_authority, authority_before, authority_after,
  supporter_acts, revision_acting, statement_acting, record_authority, checks_for, tell_of_authority, check_authority, end_authority, authority_called,
  authority_holder, may_invite_to_act from public;
grant execute on function today_here, is_in_force, acts_under, may_decide_for, record_authority, checks_for, check_authority, end_authority,
  authority_called, authority_holder, may_invite_to_act to ownterms_app;

grant select, insert on authority to ownterms_app;
grant update (read_at) on authority to ownterms_app;
grant select on authority_wish to ownterms_app;
alter table authority enable row level security;
alter table authority_wish enable row level security;
create policy own on authority for select using (person_id = (select actor()));
create policy it_is_mine on authority for select using (exists (select 1 from supporter s
  where s.person_id = authority.person_id and s.supporter_id = authority.supporter_id and s.account_id = (select actor()) and s.ended_at is null));
create policy of_my_service on authority for select using (organisation_id = any ((select my_services())::uuid[]) and has_duty(person_id));
create policy to_check on authority for select using (organisation_id is not null and checks_for(organisation_id));
create policy person_nominates on authority for insert with check (person_id = (select actor()) and made_by = (select actor())
  and checked_at is null and ended_at is null and exists (select 1 from supporter s
    where s.person_id = authority.person_id and s.supporter_id = authority.supporter_id and s.ended_at is null));
create policy person_reads on authority for update using (person_id = (select actor()));
create policy of_what_i_read on authority_wish for select using (exists (select 1 from authority a
  where a.person_id = authority_wish.person_id and a.authority_id = authority_wish.authority_id));

-- only an authority makes and ends its grant
create policy not_by_hand on sharing_grant as restrictive for insert with check (authority_id is null);
create policy not_ended_by_hand on sharing_grant as restrictive for update using (authority_id is null);
create policy invites_to_act on invitation for insert with check (created_by = (select actor()) and accepted_at is null and kind = 'supporter'
  and may_invite_to_act(person_id, supporter_id));

-- What somebody could decide: about one decision, with what was tried first, and until the day on which it is looked at again.
create function capacity_is_whole() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare was jsonb; it jsonb := new.body; assessed date; review date;
begin
  if new.voice <> 'practitioner' or new.section <> 'capacity' or new.about_id is not null then
    raise exception 'a practitioner records this, by itself' using errcode = '42501';
  end if;
  if coalesce(jsonb_array_length(case jsonb_typeof(it -> 'tried') when 'array' then it -> 'tried' end), 0) = 0 and length(trim(coalesce(it ->> 'triedWords', ''))) = 0 then
    raise exception 'what was tried first is missing' using errcode = '23514';
  end if;
  if length(trim(coalesce(it ->> 'decision', ''))) = 0 then raise exception 'it is about one decision' using errcode = '23514'; end if;
  if coalesce(it ->> 'outcome', '') not in ('can', 'cannot', 'fluctuates') then raise exception 'what was found is missing' using errcode = '23514'; end if;
  assessed := (it ->> 'assessedOn')::date;
  review := (it ->> 'reviewOn')::date;
  if assessed is null or review is null or assessed > today_here() or review <= assessed or review > (assessed + interval '6 months')::date then
    raise exception 'it ends by itself within six months' using errcode = '23514';
  end if;
  if coalesce(it ->> 'concerns', '') <> '' and not exists (
      select 1 from statement where person_id = new.person_id and statement_id = (it ->> 'concerns')::uuid
      union all select 1 from agreement where person_id = new.person_id and agreement_id = (it ->> 'concerns')::uuid
      union all select 1 from authority where person_id = new.person_id and authority_id = (it ->> 'concerns')::uuid) then
    raise exception 'that decision is not in this record' using errcode = '23503';
  end if;
  -- words are corrected; it is never carried over to another decision or day
  select body into was from statement where person_id = new.person_id and statement_id = new.statement_id;
  if found and (was ->> 'concerns' is distinct from it ->> 'concerns' or was ->> 'assessedOn' is distinct from it ->> 'assessedOn'
      or review > (was ->> 'reviewOn')::date) then
    raise exception 'that would be another assessment' using errcode = '23514';
  end if;
  return new;
end $$;
revoke execute on function capacity_is_whole from public;
create trigger before_insert_capacity before insert on revision for each row when (new.kind = 'capacity-record') execute function capacity_is_whole();

-- Which of them the person has read.
create table capacity_seen (
  person_id uuid not null references person,
  statement_id uuid not null,
  at timestamptz not null default now(),
  primary key (person_id, statement_id)
);
grant select, insert on capacity_seen to ownterms_app;
alter table capacity_seen enable row level security;
create policy own on capacity_seen using (person_id = (select actor())) with check (person_id = (select actor()));

-- Who looked, and as what: the person reads it beside the look.
alter table access_event add column acting_as text;
create function access_event_acting() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.acting_as := (select a.kind from supporter s join authority a on a.person_id = s.person_id and a.supporter_id = s.supporter_id
    where s.person_id = new.person_id and s.account_id = new.account_id and a.sections && new.what and is_in_force(a)
    order by a.made_at, a.authority_id limit 1);
  return new;
end $$;
revoke execute on function access_event_acting from public;
create trigger before_insert_acting before insert on access_event for each row
  when (new.by_right in ('grant', 'agreement')) execute function access_event_acting();

-- With the record closes all of it.
create function authorities_close() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from authority where person_id = new.person_id;
  delete from capacity_seen where person_id = new.person_id;
  return null;
end $$;
revoke execute on function authorities_close from public;
create trigger authorities_close after update of closed_at on person for each row when (new.closed_at is not null) execute function authorities_close();
