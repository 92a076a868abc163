-- Last touched by 0272_said_once
-- and before by 0270_sections_as_rows, 0090_who_can_see, 0047_on_the_word_of_another, 0045_as_it_was,
--   0041_by_law, 0039_safety_in_order, 0029_acting, 0024_duty, 0015_emergency_access,
--   0004_record

create table statement (
  person_id uuid not null,
  statement_id uuid not null,
  kind text not null,
  section text not null,
  about_id uuid,
  root_id uuid not null,
  -- the person's own order within a section; new ones come last
  position double precision not null,
  -- the projection of its newest revision …
  revision_id uuid not null,
  voice text not null,
  author_id uuid not null,
  author_name text not null,
  author_role text not null,
  scribe_id uuid,
  scribe_name text,
  body jsonb not null,
  said_at timestamptz not null,
  -- … and of its events
  state text not null default '',
  state_at timestamptz,
  revisions integer not null default 1,
  -- revisions written at the same time as the newest, from the same parent; both stay until somebody settles it
  clash_ids uuid[] not null default '{}'::uuid[],
  created_at timestamptz not null default now(),
  acting_under uuid,
  acting_as text,
  only_mine boolean not null default false,
  constraint statement_pkey primary key (person_id, statement_id),
  constraint statement_person_id_revision_id_fkey foreign key (person_id, revision_id) references revision (person_id, revision_id)
);

create index statement_by_root on statement (person_id, root_id);
create index statement_by_section on statement (person_id, section, "position");

grant select, update (position) on statement to ownterms_app;

alter table statement enable row level security;

-- 0045_as_it_was
create policy asked_aloud on statement for select
  using (
    section = 'remaining-choices'
    and exists (
      select 1
      from asked_aloud a
      where a.person_id = statement.person_id
        and a.statement_id = statement.root_id
        and (
          statement.kind = 'choice-ask'
          and statement.voice in ('scribed', 'confirmed')
          and statement.scribe_id = a.account_id
          or statement.kind = 'choice-answer'
            and statement.voice = 'practitioner'
            and wrote_for(
              statement.author_id, statement.person_id, statement.created_at, array[a.organisation_id]
            )
        )
    )
  );

-- 0270_sections_as_rows
create policy by_duty on statement for select
  using (
    section = any ((select duty_sections())::text[])
    and exists (
      select 1
      from team_relation r
      where r.person_id = statement.person_id
        and r.ended_at is null
        and r.team_id = any ((select my_teams_as('practitioner'))::uuid[])
    )
    and (
      voice = 'practitioner' and wrote_for(author_id, person_id, created_at, (select my_services()))
      or voice in ('scribed', 'confirmed')
        and wrote_for(scribe_id, person_id, created_at, (select my_services()))
    )
  );

-- 0047_on_the_word_of_another
create policy it_rests_on on statement for select
  using (
    section = 'capacity'
    and kind = 'capacity-record'
    and statement_id = any ((select grounds_of_mine())::uuid[])
  );

-- 0045_as_it_was
create policy kept_by_law on statement for select
  using (
    section = 'restrictive-events'
    and voice = 'practitioner'
    and person_id = any ((select kept_for_me())::uuid[])
    and wrote_for(author_id, person_id, created_at, (select my_offices()))
  );

-- 0090_who_can_see
create policy only_mine on statement as restrictive for select
  using (not only_mine or person_id = (select actor()));

-- 0004_record
-- Who may see: the person, and whoever holds a grant in force. The conditions stand inline, so that the planner
-- evaluates the parts about the actor once a query (measured: a function a row costs three quarters of the speed).
create policy own on statement for select using (person_id = (select actor()));

-- 0272_said_once
create policy shared on statement for select
  using (
    exists (
      select 1
      from grant_to_me g
      where g.person_id = statement.person_id
        and (
          statement.section = any (g.sections)
          or statement.root_id = g.statement_id
          or statement.statement_id = g.statement_id
        )
    )
  );

-- 0041_by_law
create policy withdrawn_aloud on statement for select
  using (kind = 'advance-withdrawal' and scribe_id = (select actor()) and has_duty(person_id));

-- 0004_record
create policy person_orders on statement for update using (person_id = (select actor()));

-- 0090_who_can_see
create trigger kept_back before insert on statement for each row execute function takes_what_is_kept_back();
