-- Who runs this installation, the organisations and teams in it, and who belongs to them.

create table installation (
  only_one boolean primary key default true check (only_one),
  name text not null,
  language text not null default 'en-GB',
  time_zone text not null default 'Europe/London',
  -- [{ "name": "...", "number": "...", "text": "..." }], shown on every page of a person's
  help_numbers jsonb not null default '[]',
  leave_url text not null default 'https://www.bbc.co.uk/weather',
  created_at timestamptz not null default now()
);

create table organisation (
  organisation_id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  created_at timestamptz not null default now()
);

create table team (
  organisation_id uuid not null references organisation,
  team_id uuid not null unique,
  name text not null check (length(name) between 1 and 200),
  -- how long the service must keep what was signed with it, told to the person before they sign
  keeps_years integer not null default 8 check (keeps_years between 0 and 100),
  created_at timestamptz not null default now(),
  primary key (organisation_id, team_id)
);

create table member (
  organisation_id uuid not null,
  member_id uuid not null,
  team_id uuid not null,
  account_id uuid not null references account (id),
  role text not null check (role in ('practitioner', 'peer worker', 'educator', 'lead', 'records officer')),
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (organisation_id, member_id),
  foreign key (organisation_id, team_id) references team (organisation_id, team_id)
);
create unique index member_once on member (team_id, account_id) where ended_at is null;
create index member_by_account on member (account_id) where ended_at is null;

-- Who is asking. Set by open_session() or open_as() at the start of each transaction, and by nothing else.
create function actor() returns uuid language sql stable
  return nullif(current_setting('app.account_id', true), '')::uuid;

-- The teams through which the actor can be given somebody's words. Used as (select my_teams()), so that it is worked
-- out once a query. An educator or a records officer sees no record through a team.
create function my_teams() returns uuid[] language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(team_id), '{}') from member
    where account_id = actor() and ended_at is null and role in ('practitioner', 'peer worker', 'lead'));

create function my_teams_as(voice text) returns uuid[] language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(team_id), '{}') from member
    where account_id = actor() and ended_at is null
      and case voice when 'peer' then role = 'peer worker' when 'practitioner' then role in ('practitioner', 'lead') else false end);

create function is_administrator() returns boolean language sql stable security definer set search_path = public, pg_temp
  return coalesce((select administrator and closed_at is null from account where id = actor()), false);

grant select on installation, organisation, team to ownterms_app;
grant select, insert on member to ownterms_app;
grant update (ended_at) on member to ownterms_app;
grant insert on organisation, team to ownterms_app;
grant update (name) on organisation, team to ownterms_app;
grant update (keeps_years) on team to ownterms_app;
grant update (name, language, time_zone, help_numbers, leave_url) on installation to ownterms_app;

alter table installation enable row level security;
alter table organisation enable row level security;
alter table team enable row level security;
alter table member enable row level security;

create policy everybody_reads on installation for select using (true);
create policy administrator_changes on installation for update using ((select is_administrator()));
create policy everybody_reads on organisation for select using (true);
create policy administrator_adds on organisation for insert with check ((select is_administrator()));
create policy administrator_changes on organisation for update using ((select is_administrator()));
create policy everybody_reads on team for select using (true);
create policy administrator_adds on team for insert with check ((select is_administrator()));
create policy administrator_changes on team for update using ((select is_administrator()));
