-- A person, the teams and supporters they let in, and what they share with them.

create table person (
  -- the same id as the person's account
  person_id uuid primary key references account (id),
  called text not null check (length(called) between 1 and 100),
  pronouns text not null default '' check (length(pronouns) <= 100),
  contact text not null default '' check (length(contact) <= 1000),
  -- what helps me take part: ["large-print", "easy-read", "interpreter", "somebody-with-me"] and words
  takes_part text[] not null default '{}',
  takes_part_words text not null default '' check (length(takes_part_words) <= 1000),
  space_name text not null default '' check (length(space_name) <= 100),
  space_colour text not null default 'leaf',
  welcomed_at timestamptz,
  closed_at timestamptz,
  created_at timestamptz not null default now()
);

create table team_relation (
  person_id uuid not null references person,
  team_id uuid not null references team (team_id),
  accepted_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by uuid,
  primary key (person_id, team_id, accepted_at)
);
create unique index team_relation_once on team_relation (person_id, team_id) where ended_at is null;
create index team_relation_by_team on team_relation (team_id) where ended_at is null;

create table supporter (
  person_id uuid not null references person,
  supporter_id uuid not null,
  -- null until the invitation is accepted
  account_id uuid references account (id),
  name text not null check (length(name) between 1 and 100),
  relationship text not null check (length(relationship) between 1 and 100),
  invited_at timestamptz not null default now(),
  accepted_at timestamptz,
  ended_at timestamptz,
  primary key (person_id, supporter_id)
);
create index supporter_by_account on supporter (account_id) where ended_at is null;

-- One act of sharing. Ended, never deleted.
create table sharing_grant (
  person_id uuid not null references person,
  grant_id uuid not null,
  team_id uuid references team (team_id),
  account_id uuid references account (id),
  grantee_name text not null,
  -- whole sections, or one statement with all that is about it
  sections text[] not null default '{}',
  statement_id uuid,
  may text[] not null check (may <@ '{see,answer,write}' and 'see' = any (may)),
  starts_at timestamptz not null default now(),
  ends_at timestamptz,
  ended_at timestamptz,
  reason text not null default '' check (length(reason) <= 1000),
  created_at timestamptz not null default now(),
  primary key (person_id, grant_id),
  check ((team_id is null) <> (account_id is null)),
  check (cardinality(sections) > 0 or statement_id is not null),
  check (account_id is distinct from person_id)
);
create index sharing_grant_by_account on sharing_grant (account_id) where ended_at is null;
create index sharing_grant_by_team on sharing_grant (team_id) where ended_at is null;

-- People whose team relation or support with the actor is in force, or who signed something with the actor's team.
create table invitation (
  invitation_id uuid primary key,
  kind text not null check (kind in ('person', 'supporter', 'member')),
  -- hashes of the link's token (SHA-256) and of the short code (scrypt, as a code is short); neither is kept
  token_hash text not null unique,
  code_hash text not null unique,
  person_id uuid,
  supporter_id uuid,
  organisation_id uuid,
  team_id uuid,
  role text,
  name text not null default '',
  email text not null default '',
  created_by uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid,
  withdrawn_at timestamptz
);

grant select, update on person to ownterms_app;
grant select on team_relation to ownterms_app;
grant select, insert on supporter to ownterms_app;
grant update (name, relationship) on supporter to ownterms_app;
grant select, insert on sharing_grant to ownterms_app;
grant update (ended_at) on sharing_grant to ownterms_app;
grant select, insert on invitation to ownterms_app;
grant update (withdrawn_at) on invitation to ownterms_app;

alter table person enable row level security;
alter table team_relation enable row level security;
alter table supporter enable row level security;
alter table sharing_grant enable row level security;
alter table invitation enable row level security;

create policy own on sharing_grant for select using (person_id = (select actor()));
create policy given_to_me on sharing_grant for select using (
  account_id = (select actor()) or team_id = any ((select my_teams())::uuid[]));
-- shared with a team the person works with, or with a supporter who accepted: nobody else, not even by mistake
create policy person_shares on sharing_grant for insert with check (person_id = (select actor()) and ended_at is null
  and (exists (select 1 from team_relation r
      where r.person_id = sharing_grant.person_id and r.team_id = sharing_grant.team_id and r.ended_at is null)
    or exists (select 1 from supporter s where s.person_id = sharing_grant.person_id and s.account_id = sharing_grant.account_id
      and s.accepted_at is not null and s.ended_at is null)));
-- ended once, now: never opened again, and not as of another day
create policy person_ends on sharing_grant for update using (person_id = (select actor()) and ended_at is null)
  with check (person_id = (select actor()) and ended_at between now() and clock_timestamp());

create policy own on team_relation for select using (person_id = (select actor()));
create policy of_my_teams on team_relation for select using (team_id = any ((select my_teams())::uuid[]));

create policy own on supporter for select using (person_id = (select actor()));
create policy it_is_me on supporter for select using (account_id = (select actor()) and ended_at is null);
create policy person_invites on supporter for insert with check (person_id = (select actor()) and account_id is null);
create policy person_changes on supporter for update using (person_id = (select actor()));

create policy own on person for select using (person_id = (select actor()));
create policy person_changes on person for update using (person_id = (select actor())) with check (person_id = (select actor()));
create policy working_together on person for select using (
  exists (select 1 from team_relation r where r.person_id = person.person_id and r.ended_at is null)
  or exists (select 1 from supporter s where s.person_id = person.person_id and s.account_id = (select actor()) and s.ended_at is null));

-- whom a person chose as supporter is nobody else's business, an administrator's neither
create policy own on invitation for select using (created_by = (select actor()) or person_id = (select actor())
  or ((select is_administrator()) and kind <> 'supporter') or team_id = any ((select my_teams())::uuid[]));
create policy invites on invitation for insert with check (
  created_by = (select actor()) and accepted_at is null and case kind
    when 'supporter' then person_id = (select actor())
      and exists (select 1 from supporter s where s.person_id = invitation.person_id and s.supporter_id = invitation.supporter_id
        and s.account_id is null and s.ended_at is null)
    when 'person' then team_id = any ((select my_teams())::uuid[])
    when 'member' then (select is_administrator()) and role is not null and exists (select 1 from team t
      where t.organisation_id = invitation.organisation_id and t.team_id = invitation.team_id) end);
create policy withdraws on invitation for update
  using ((created_by = (select actor()) or (select is_administrator())) and withdrawn_at is null and accepted_at is null)
  with check (withdrawn_at is not null);

-- member is read by colleagues and by the people the team works with
create policy colleagues on member for select using (
  account_id = (select actor()) or team_id = any ((select my_teams())::uuid[]) or (select is_administrator())
  or exists (select 1 from team_relation r where r.team_id = member.team_id and r.person_id = (select actor()) and r.ended_at is null));
create policy administrator_adds on member for insert with check ((select is_administrator()));
create policy administrator_ends on member for update using ((select is_administrator()) and ended_at is null)
  with check ((select is_administrator()) and ended_at is not null);
