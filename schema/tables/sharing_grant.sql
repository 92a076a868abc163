-- Last touched by 0029_acting
-- and before by 0012_plan_meetings, 0003_people

-- One act of sharing. Ended, never deleted.
create table sharing_grant (
  person_id uuid not null,
  grant_id uuid not null,
  team_id uuid,
  account_id uuid,
  grantee_name text not null,
  -- whole sections, or one statement with all that is about it
  sections text[] not null default '{}'::text[],
  statement_id uuid,
  may text[] not null,
  starts_at timestamptz not null default now(),
  ends_at timestamptz,
  ended_at timestamptz,
  reason text not null default '',
  created_at timestamptz not null default now(),
  authority_id uuid,
  constraint sharing_grant_pkey primary key (person_id, grant_id),
  constraint sharing_grant_account_id_fkey foreign key (account_id) references account (id),
  constraint sharing_grant_person_id_fkey foreign key (person_id) references person (person_id),
  constraint sharing_grant_team_id_fkey foreign key (team_id) references team (team_id),
  constraint sharing_grant_check check ((team_id is null) <> (account_id is null)),
  constraint sharing_grant_check1 check (cardinality(sections) > 0 or statement_id is not null),
  constraint sharing_grant_check2 check (account_id is distinct from person_id),
  constraint sharing_grant_may_check check (may <@ '{see,answer,write}'::text[] and 'see' = any (may)),
  constraint sharing_grant_reason_check check (length(reason) <= 1000)
);

create index sharing_grant_by_account on sharing_grant (account_id) where ended_at is null;
create unique index sharing_grant_by_authority on sharing_grant (person_id, authority_id) where authority_id is not null;
create index sharing_grant_by_team on sharing_grant (team_id) where ended_at is null;

grant select, insert, update (ended_at) on sharing_grant to ownterms_app;

alter table sharing_grant enable row level security;

-- 0003_people
create policy given_to_me on sharing_grant for select
  using (account_id = (select actor()) or team_id = any ((select my_teams())::uuid[]));

-- 0003_people
create policy own on sharing_grant for select using (person_id = (select actor()));

-- 0029_acting
-- only an authority makes and ends its grant
create policy not_by_hand on sharing_grant as restrictive for insert with check (authority_id is null);

-- 0003_people
-- shared with a team the person works with, or with a supporter who accepted: nobody else, not even by mistake
create policy person_shares on sharing_grant for insert
  with check (
    person_id = (select actor())
    and ended_at is null
    and (
      exists (
        select 1
        from team_relation r
        where r.person_id = sharing_grant.person_id and r.team_id = sharing_grant.team_id and r.ended_at is null
      )
      or exists (
        select 1
        from supporter s
        where s.person_id = sharing_grant.person_id
          and s.account_id = sharing_grant.account_id
          and s.accepted_at is not null
          and s.ended_at is null
      )
    )
  );

-- 0029_acting
create policy not_ended_by_hand on sharing_grant as restrictive for update using (authority_id is null);

-- 0003_people
-- ended once, now: never opened again, and not as of another day
create policy person_ends on sharing_grant for update
  using (person_id = (select actor()) and ended_at is null)
  with check (person_id = (select actor()) and ended_at >= now() and ended_at <= clock_timestamp());

-- 0012_plan_meetings
create trigger leaves_the_room after update of ended_at on sharing_grant
  for each row when (
    new.ended_at is not null and new.team_id is not null and 'plan' = any (new.sections)
  ) execute function leaves_the_room();
