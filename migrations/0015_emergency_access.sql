-- Emergency access: a practitioner of an organisation the person is with, who was given nothing, opens the safety plan, the
-- crisis card and the advance choices by saying why. Nothing else, to read only, for some hours. The person reads all of it.

alter table installation add column emergency_hours integer not null default 12 check (emergency_hours between 1 and 72);
grant update (emergency_hours) on installation to ownterms_app;

-- What can be opened so. Each can be switched off by the person.
create function emergency_sections() returns text[] language sql immutable
  return array['safety-signs', 'safety-surroundings', 'safety-reasons', 'safety-myself', 'safety-distraction', 'safety-people',
    'safety-services', 'crisis-card', 'advance-treatment', 'advance-care', 'advance-people', 'advance-life'];

-- The person's own wishes: what stays closed even then, and which of their supporters are told besides them.
create table emergency_wish (
  person_id uuid primary key references person on delete cascade,
  closed text[] not null default '{}' check (closed <@ emergency_sections()),
  told uuid[] not null default '{}'
);

create table emergency_access (
  person_id uuid not null references person on delete cascade,
  access_id uuid not null,
  account_id uuid not null references account (id),
  -- as they were then
  name text not null default '',
  role text not null default '',
  team_id uuid not null references team (team_id),
  team_name text not null default '',
  organisation_id uuid not null references organisation,
  organisation_name text not null default '',
  reason text not null check (length(trim(reason)) between 10 and 2000),
  opened_at timestamptz not null default now(),
  ends_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid,
  -- when the person first saw that it happened
  seen_at timestamptz,
  primary key (person_id, access_id)
);
create index emergency_access_by_account on emergency_access (account_id, ends_at) where ended_at is null;
create index emergency_access_by_organisation on emergency_access (organisation_id, opened_at);

-- What a records officer says to it. Only ever added; the person reads it.
create table emergency_review (
  person_id uuid not null,
  access_id uuid not null,
  review_id uuid not null,
  verdict text not null check (verdict in ('justified', 'not justified', 'more to ask')),
  words text not null default '' check (length(words) <= 2000),
  reviewed_by uuid not null references account (id),
  reviewer_name text not null default '',
  at timestamptz not null default now(),
  primary key (person_id, access_id, review_id),
  foreign key (person_id, access_id) references emergency_access on delete cascade,
  check (verdict = 'justified' or length(trim(words)) > 0)
);

-- The organisations whose records the actor answers for.
create function my_offices() returns uuid[] language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(organisation_id), '{}') from member
    where account_id = actor() and ended_at is null and role = 'records officer');

-- What the actor may read just now, each as "person section". Worked out once a query, and empty for nearly everybody.
-- It ends by its hour, when somebody ends it, when the practitioner leaves the organisation, when the person leaves it, when
-- they close a section or their record.
create function open_in_emergency() returns text[] language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(e.person_id::text || ' ' || s), '{}')
    from emergency_access e join person p on p.person_id = e.person_id and p.closed_at is null
      left join emergency_wish w on w.person_id = e.person_id
      cross join unnest(emergency_sections()) s
    where e.account_id = actor() and e.ended_at is null and e.ends_at > now()
      and not s = any (coalesce(w.closed, '{}'))
      and exists (select 1 from member m where m.account_id = e.account_id and m.organisation_id = e.organisation_id
        and m.ended_at is null and m.role in ('practitioner', 'lead'))
      and exists (select 1 from team_relation r join team t using (team_id)
        where r.person_id = e.person_id and r.ended_at is null and t.organisation_id = e.organisation_id));

create function in_emergency(of_person uuid, section text) returns boolean language sql stable security definer set search_path = public, pg_temp
  return of_person::text || ' ' || section = any (open_in_emergency());

-- Through which of the actor's organisations a person can be found; null for none.
create function emergency_team(of_person uuid) returns uuid language sql stable security definer set search_path = public, pg_temp
  return (select m.team_id from member m
    where m.account_id = actor() and m.ended_at is null and m.role in ('practitioner', 'lead') and of_person <> actor()
      and exists (select 1 from team_relation r join team t using (team_id) join person p using (person_id)
        where r.person_id = of_person and r.ended_at is null and p.closed_at is null and t.organisation_id = m.organisation_id)
    order by m.started_at limit 1);

-- People of the actor's organisations who are called exactly this. Nothing but that they are with it.
create function find_in_emergency(called_so text) returns table (person_id uuid, called text, organisation text)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.person_id, p.called, o.name from person p join team t on t.team_id = emergency_team(p.person_id)
      join organisation o using (organisation_id)
    where length(trim(called_so)) >= 2 and lower(trim(p.called)) = lower(trim(called_so)) and p.closed_at is null
    order by p.called, p.person_id limit 10
$$;

-- Whether the actor could open it, before they do: what the person is called, and through which organisation.
create function could_open_in_emergency(of_person uuid) returns table (called text, organisation text)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.called, o.name from person p join team t on t.team_id = emergency_team(p.person_id) join organisation o using (organisation_id)
    where p.person_id = of_person and p.closed_at is null
$$;

-- Opens it, once for each id, and answers until when; null where the actor is of no organisation the person is with.
-- Those who are to be told are told in the same moment: their messages wait in the outbox when this transaction commits.
create function open_emergency(of_person uuid, new_id uuid, why text, base_url text) returns timestamptz
language plpgsql security definer set search_path = public, pg_temp as $$
declare by_team team; their_role text; hours integer; until timestamptz;
begin
  select t.* into by_team from team t where t.team_id = emergency_team(of_person);
  if not found then return null; end if;
  select e.ends_at into until from emergency_access e where e.person_id = of_person and e.access_id = new_id and e.account_id = actor();
  if found then return until; end if;
  select m.role into their_role from member m where m.account_id = actor() and m.team_id = by_team.team_id and m.ended_at is null;
  select emergency_hours into hours from installation;
  insert into emergency_access (person_id, access_id, account_id, name, role, team_id, team_name, organisation_id, organisation_name, reason, ends_at)
    select of_person, new_id, actor(), a.name, their_role, by_team.team_id, by_team.name, by_team.organisation_id, o.name, why,
      now() + make_interval(hours => coalesce(hours, 12))
    from account a, organisation o where a.id = actor() and o.organisation_id = by_team.organisation_id
    returning ends_at into until;
  -- neutral, as a telephone shows it to whoever holds it
  insert into outbox_message (id, to_address, subject, body_text, due)
    select gen_random_uuid(), a.email, 'Something new for you to read',
      case when a.id = of_person then 'Something was opened that you keep. Sign in to read who opened it, when and why:'
        else 'Somebody who trusts you asked that you are told: something they keep was opened in an emergency. You may want to get in touch with them. To read more, sign in:' end
        || E'\n\n' || base_url || case when a.id = of_person then '/sharing/emergency' else '/people/' || of_person::text end || E'\n', true
    from account a where a.email not like '%@no-email.invalid' and a.closed_at is null and (a.id = of_person
      or exists (select 1 from emergency_wish w join supporter s on s.person_id = w.person_id and s.account_id = a.id
        where w.person_id = of_person and a.id = any (w.told) and s.accepted_at is not null and s.ended_at is null));
  return until;
end $$;

-- The practitioner is done, or the person ends it.
create function end_emergency(of_person uuid, of_access uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update emergency_access set ended_at = now(), ended_by = actor()
    where person_id = of_person and access_id = of_access and ended_at is null and ends_at > now() and actor() in (person_id, account_id);
  return found;
end $$;

create function emergency_review_before() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.at := clock_timestamp();
  new.reviewer_name := (select name from account where id = new.reviewed_by);
  return new;
end $$;
create trigger before_insert before insert on emergency_review for each row execute function emergency_review_before();

-- What was read under an access, for the records officer of that organisation: which parts and when, never a word of them.
create function emergency_looks(of_person uuid, of_access uuid) returns table (at timestamptz, act text, what text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select v.at, v.act, v.what from emergency_access e join access_event v on v.person_id = e.person_id and v.account_id = e.account_id
      and v.by_right = 'emergency' and v.at >= e.opened_at and v.at <= coalesce(e.ended_at, e.ends_at)
    where e.person_id = of_person and e.access_id = of_access
      and (e.person_id = actor() or e.account_id = actor() or e.organisation_id = any (my_offices()))
    order by v.at
$$;
-- and what the person is called, to whoever reviews
create function emergency_called(of_person uuid) returns text language sql stable security definer set search_path = public, pg_temp
  return (select p.called from person p where p.person_id = of_person and exists (select 1 from emergency_access e
    where e.person_id = of_person and (e.organisation_id = any (my_offices()) or e.account_id = actor())));

revoke execute on function my_offices, open_in_emergency, in_emergency, emergency_team, find_in_emergency, could_open_in_emergency, open_emergency, end_emergency,
  emergency_review_before, emergency_looks, emergency_called from public;
grant execute on function my_offices, open_in_emergency, in_emergency, emergency_team, find_in_emergency, could_open_in_emergency, open_emergency, end_emergency,
  emergency_looks, emergency_called to ownterms_app;

grant select on emergency_access, emergency_review, emergency_wish to ownterms_app;
grant insert on emergency_review, emergency_wish to ownterms_app;
grant update (closed, told) on emergency_wish to ownterms_app;
grant update (seen_at) on emergency_access to ownterms_app;
alter table emergency_access enable row level security;
alter table emergency_review enable row level security;
alter table emergency_wish enable row level security;
create policy own on emergency_access for select using (person_id = (select actor()));
create policy opened_it on emergency_access for select using (account_id = (select actor()));
create policy answers_for_it on emergency_access for select using (organisation_id = any ((select my_offices())::uuid[]));
create policy person_sees on emergency_access for update using (person_id = (select actor()));
create policy of_what_i_read on emergency_review for select using (exists (
  select 1 from emergency_access e where e.person_id = emergency_review.person_id and e.access_id = emergency_review.access_id));
-- nobody reviews their own
create policy reviews on emergency_review for insert with check (reviewed_by = (select actor()) and exists (
  select 1 from emergency_access e where e.person_id = emergency_review.person_id and e.access_id = emergency_review.access_id
    and e.organisation_id = any ((select my_offices())::uuid[]) and e.account_id <> (select actor()) and e.person_id <> (select actor())));
create policy own on emergency_wish using (person_id = (select actor())) with check (person_id = (select actor()));

-- The words themselves, as they are now: no earlier ones. What stands on the card is read through the card.
create policy in_emergency on statement for select using (
  section <> 'crisis-card' and person_id::text || ' ' || section = any ((select open_in_emergency())::text[]));

create or replace function holds_crisis_card(of_person uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
  return in_emergency(of_person, 'crisis-card') or exists (select 1 from sharing_grant g where g.person_id = of_person
    and 'crisis-card' = any (g.sections) and (g.account_id = actor() or g.team_id = any (my_teams()))
    and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now()));

alter table access_event drop constraint access_event_by_right_check;
alter table access_event add constraint access_event_by_right_check
  check (by_right in ('grant', 'agreement', 'relation', 'own', 'card', 'emergency'));
create policy tells_of_an_emergency on access_event for insert with check (account_id = (select actor()) and by_right = 'emergency'
  and exists (select 1 from emergency_access e where e.person_id = access_event.person_id and e.account_id = (select actor())
    and e.ended_at is null and e.ends_at > now()));

-- A message that must reach somebody waits here with the act it tells of, and is sent after it; one that fails is tried again.
alter table outbox_message add column due boolean not null default false;
alter table outbox_message add column tries integer not null default 0;
create index outbox_message_due on outbox_message (created_at) where due;

-- With the record closes all of it.
create function emergencies_close() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from emergency_access where person_id = new.person_id;
  delete from emergency_wish where person_id = new.person_id;
  return null;
end $$;
create trigger emergencies_close after update of closed_at on person for each row when (new.closed_at is not null) execute function emergencies_close();
revoke execute on function emergencies_close from public;
