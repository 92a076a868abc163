-- Looking for somebody in an emergency, and opening again what the person ended. Why: docs/decisions/0132.

-- Who somebody is to a service that looks for them: facts that the person gives, or that a practitioner who works with them knows.
-- The person reads who gave them and puts them right; from then on they are the person's own.
create table person_identity (
  person_id uuid primary key references person on delete cascade,
  full_name text not null default '' check (length(full_name) <= 200),
  born_on date not null check (born_on > '1890-01-01'),
  said_by uuid not null references account (id),
  said_by_name text not null default '',
  said_at timestamptz not null default now()
);
create function identity_before() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.said_by = old.person_id and actor() <> old.person_id then
    raise exception 'the person said it themselves' using errcode = '42501';
  end if;
  new.said_by := coalesce(actor(), new.said_by);
  new.said_by_name := (select n.name from name_in_record(new.person_id, new.said_by) n);
  new.said_at := clock_timestamp();
  return new;
end $$;
create trigger before_change before insert or update on person_identity for each row execute function identity_before();
grant select, insert, update (full_name, born_on) on person_identity to ownterms_app;
alter table person_identity enable row level security;
create policy own on person_identity using (person_id = (select actor())) with check (person_id = (select actor()));
create policy of_whom_i_work_with on person_identity using (has_duty(person_id)) with check (has_duty(person_id));

-- Each search: by whom, when, and how many it found. Never what was typed.
create table emergency_search (
  organisation_id uuid not null references organisation,
  search_id uuid not null,
  account_id uuid not null references account (id),
  at timestamptz not null default now(),
  found integer not null default 0,
  primary key (organisation_id, search_id)
);
create index emergency_search_by_account on emergency_search (account_id, at);
-- and, for the person it found, that they were looked for
create table emergency_looked_for (
  person_id uuid not null references person on delete cascade,
  search_id uuid not null,
  account_id uuid not null references account (id),
  name text not null,
  role text not null,
  organisation_name text not null,
  at timestamptz not null default now(),
  seen_at timestamptz,
  primary key (person_id, search_id)
);

-- One way of writing a name is as good as another: capitals, spaces and accents do not count.
create function plain_name(name text) returns text language sql immutable
  return trim(regexp_replace(regexp_replace(lower(normalize(name, NFKD)), '[\u0300-\u036f.,''’-]', '', 'g'), '\s+', ' ', 'g'));

-- How many searches somebody may make: ten an hour that found nobody, forty a day in all.
create function may_search_in_emergency() returns boolean language sql stable security definer set search_path = public, pg_temp
  return (select count(*) filter (where found = 0 and at > now() - interval '1 hour') < 10 and count(*) < 40
    from emergency_search where account_id = actor() and at > now() - interval '1 day');

-- People of the actor's organisations who were born on that day and are called so, or whose name that is a part of. Written down,
-- and told to whom it finds. An exact name alone finds nobody: it would answer who is with a mental health service.
drop function find_in_emergency(text);
create function find_in_emergency(new_id uuid, called_so text, birthday date) returns table (person_id uuid, called text, organisation text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare wanted text := plain_name(called_so); mine record; ids uuid[];
begin
  -- of several at once, each is counted
  perform pg_advisory_xact_lock(hashtextextended(actor()::text || 'emergency-search', 0));
  select m.organisation_id, a.name, m.role, o.name as organisation_name into mine
    from member m join account a on a.id = m.account_id join organisation o on o.organisation_id = m.organisation_id
    where m.account_id = actor() and m.ended_at is null and m.role in ('practitioner', 'lead') order by m.started_at limit 1;
  if not found then raise exception 'no practitioner' using errcode = '42501'; end if;
  -- sent twice, it is one search with one answer
  if exists (select 1 from emergency_search s where s.organisation_id = mine.organisation_id and s.search_id = new_id) then
    select coalesce(array_agg(l.person_id), '{}') into ids from emergency_looked_for l where l.search_id = new_id and l.account_id = actor();
  else
    if not may_search_in_emergency() then raise exception 'not now' using errcode = '42501'; end if;
    select coalesce(array_agg(i.person_id), '{}') into ids from person_identity i join person p on p.person_id = i.person_id and p.closed_at is null
      where i.born_on = birthday and length(wanted) >= 2 and emergency_team(i.person_id) is not null
        and (wanted in (plain_name(p.called), plain_name(i.full_name))
          or ' ' || plain_name(i.full_name) || ' ' || plain_name(p.called) || ' ' like '% ' || replace(replace(wanted, '%', ''), '_', '') || ' %');
    insert into emergency_search (organisation_id, search_id, account_id, found) values (mine.organisation_id, new_id, actor(), cardinality(ids));
    insert into emergency_looked_for (person_id, search_id, account_id, name, role, organisation_name)
      select id, new_id, actor(), mine.name, mine.role, mine.organisation_name from unnest(ids) id;
    insert into access_event (person_id, event_id, account_id, act, by_right)
      select id, gen_random_uuid(), actor(), 'looked for', 'emergency' from unnest(ids) id;
  end if;
  return query select p.person_id, p.called, o.name from person p join team t on t.team_id = emergency_team(p.person_id)
      join organisation o on o.organisation_id = t.organisation_id where p.person_id = any (ids) order by p.called, p.person_id;
end $$;
alter table access_event drop constraint access_event_act_check;
alter table access_event add constraint access_event_act_check
  check (act in ('saw', 'wrote', 'signed', 'put forward', 'printed', 'took a copy', 'recorded', 'took back', 'looked for'));

-- For a records officer: how often whom of their organisations looked in the last month, and how often somebody was found and opened.
create function emergency_searches() returns table (name text, searches integer, found integer, opened integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.name, count(*)::integer, (count(*) filter (where s.found > 0))::integer, (select count(*)::integer from emergency_access e
      where e.account_id = a.id and e.organisation_id = any (my_offices()) and e.opened_at > now() - interval '30 days')
    from emergency_search s join account a on a.id = s.account_id
    where s.organisation_id = any (my_offices()) and s.at > now() - interval '30 days' group by a.id, a.name order by 2 desc, 1
$$;

-- Who ended it again for whom: within a week of the person's end, whoever had it open opens it no second time. Another practitioner of
-- that service can, who then knows that the person ended it.
create function emergency_ended_by_person(of_person uuid) returns table (mine boolean, name text, ended_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select e.account_id = actor(), e.name, e.ended_at from emergency_access e
    where e.person_id = of_person and e.ended_by = e.person_id and e.ended_at > now() - interval '7 days'
      and exists (select 1 from team t where t.team_id = emergency_team(of_person) and t.organisation_id = e.organisation_id)
    order by e.account_id = actor() desc, e.ended_at desc limit 1
$$;
create function emergency_not_again() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from emergency_access e where e.person_id = new.person_id and e.account_id = new.account_id
      and e.ended_by = e.person_id and e.ended_at > now() - interval '7 days') then
    raise exception 'the person ended it: another practitioner has to open it' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger not_again before insert on emergency_access for each row when (new.ended_at is null) execute function emergency_not_again();

create function looked_for_close() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from person_identity where person_id = new.person_id;
  delete from emergency_looked_for where person_id = new.person_id;
  return null;
end $$;
create trigger looked_for_close after update of closed_at on person for each row when (new.closed_at is not null) execute function looked_for_close();

revoke execute on function identity_before, may_search_in_emergency, find_in_emergency, emergency_searches, emergency_ended_by_person,
  emergency_not_again, looked_for_close from public;
grant execute on function may_search_in_emergency, find_in_emergency, emergency_searches, emergency_ended_by_person to ownterms_app;
grant select on emergency_looked_for to ownterms_app;
grant update (seen_at) on emergency_looked_for to ownterms_app;
alter table emergency_search enable row level security;
alter table emergency_looked_for enable row level security;
create policy own on emergency_looked_for using (person_id = (select actor())) with check (person_id = (select actor()));
