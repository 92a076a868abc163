-- Last touched by 0272_said_once
-- and before by 0270_sections_as_rows, 0090_who_can_see, 0080_lengths, 0047_on_the_word_of_another,
--   0045_as_it_was, 0044_what_was_found, 0041_by_law, 0040_heard, 0030_by_pictures, 0029_acting,
--   0028_deciding_afterwards, 0027_restrictive_events, 0026_rights, 0024_duty, 0017_deciding,
--   0004_record

create table revision (
  person_id uuid not null,
  revision_id uuid not null,
  statement_id uuid not null,
  parent_revision_id uuid,
  -- clashing revisions that this one settles
  settles uuid[] not null default '{}'::uuid[],
  kind text not null,
  section text not null,
  -- the statement this one is about (a step of a goal, an answer to a question), and the one at the top of that chain
  about_id uuid,
  root_id uuid not null,
  voice text not null,
  author_id uuid not null,
  author_name text not null default '',
  author_role text not null default '',
  scribe_id uuid,
  scribe_name text,
  body jsonb not null,
  created_at timestamptz not null default now(),
  -- when a later revision took its place: whoever was let in after that does not see it
  superseded_at timestamptz,
  acting_under uuid,
  acting_as text,
  only_mine boolean not null default false,
  constraint revision_pkey primary key (person_id, revision_id),
  constraint revision_person_id_fkey foreign key (person_id) references person (person_id),
  constraint revision_body_check check (pg_column_size(body) < 4000000),
  constraint revision_check check ((voice in ('scribed', 'confirmed')) = (scribe_id is not null)),
  constraint revision_check1 check (acting_under is null or voice = 'supporter'),
  constraint revision_kind_check check (length(kind) >= 1 and length(kind) <= 60),
  constraint revision_section_check check (length(section) >= 1 and length(section) <= 60),
  constraint revision_voice_check check (
    voice in ('own', 'scribed', 'confirmed', 'supporter', 'peer', 'practitioner')
  )
);

create index revision_of_statement on revision (person_id, statement_id, created_at);

grant select, insert on revision to ownterms_app;

alter table revision enable row level security;

-- 0045_as_it_was
create policy asked_aloud on revision for select
  using (
    section = 'remaining-choices'
    and exists (
      select 1
      from asked_aloud a
      where a.person_id = revision.person_id
        and a.statement_id = revision.root_id
        and (
          revision.kind = 'choice-ask'
          and revision.voice in ('scribed', 'confirmed')
          and revision.scribe_id = a.account_id
          or revision.kind = 'choice-answer'
            and revision.voice = 'practitioner'
            and wrote_for(
              revision.author_id, revision.person_id,
              said_first(revision.person_id, revision.statement_id, revision.created_at),
              array[a.organisation_id]
            )
        )
    )
  );

-- 0270_sections_as_rows
create policy by_duty on revision for select
  using (
    section = any ((select duty_sections())::text[])
    and exists (
      select 1
      from team_relation r
      where r.person_id = revision.person_id
        and r.ended_at is null
        and r.team_id = any ((select my_teams_as('practitioner'))::uuid[])
    )
    and (
      voice = 'practitioner'
      and wrote_for(author_id, person_id, said_first(person_id, statement_id, created_at), (select my_services()))
      or voice in ('scribed', 'confirmed')
        and wrote_for(
          scribe_id, person_id, said_first(person_id, statement_id, created_at), (select my_services())
        )
    )
  );

-- 0047_on_the_word_of_another
create policy it_rests_on on revision for select
  using (
    section = 'capacity'
    and kind = 'capacity-record'
    and superseded_at is null
    and statement_id = any ((select grounds_of_mine())::uuid[])
  );

-- 0045_as_it_was
create policy kept_by_law on revision for select
  using (
    section = 'restrictive-events'
    and voice = 'practitioner'
    and person_id = any ((select kept_for_me())::uuid[])
    and wrote_for(author_id, person_id, said_first(person_id, statement_id, created_at), (select my_offices()))
  );

-- 0090_who_can_see
create policy only_mine on revision as restrictive for select
  using (not only_mine or person_id = (select actor()));

-- 0004_record
create policy own on revision for select using (person_id = (select actor()));

-- 0272_said_once
create policy shared on revision for select
  using (
    exists (
      select 1
      from grant_to_me g
      where g.person_id = revision.person_id
        and (
          revision.section = any (g.sections)
          or revision.root_id = g.statement_id
          or revision.statement_id = g.statement_id
        )
        and (revision.superseded_at is null or revision.superseded_at > g.starts_at)
    )
  );

-- 0041_by_law
create policy withdrawn_aloud on revision for select
  using (kind = 'advance-withdrawal' and scribe_id = (select actor()) and has_duty(person_id));

-- 0041_by_law
-- in its own voice, to an ask that it reads just now
create policy asked_aloud_answered on revision for insert
  with check (
    kind = 'choice-answer'
    and section = 'remaining-choices'
    and voice = 'practitioner'
    and author_id = (select actor())
    and person_id <> (select actor())
    and has_duty(person_id)
    and exists (
      select 1
      from asked_aloud a
      join statement s on s.person_id = a.person_id and s.statement_id = a.statement_id
      where a.person_id = revision.person_id and a.statement_id = revision.about_id
    )
  );

-- 0041_by_law
create policy asked_aloud_written on revision for insert
  with check (
    kind = 'choice-ask'
    and section = 'remaining-choices'
    and voice = 'scribed'
    and author_id = (select actor())
    and scribe_id = (select actor())
    and person_id <> (select actor())
    and has_duty(person_id)
    and exists (
      select 1
      from asked_aloud a
      where a.person_id = revision.person_id
        and a.statement_id = revision.statement_id
        and a.account_id = (select actor())
    )
  );

-- 0028_deciding_afterwards
-- What was decided, and what came of it: how sure somebody is, how they kept to it and what they felt of it is said in the
-- person's voice alone.
create policy came_of_it_by_the_person on revision as restrictive for insert
  with check (
    case
      when kind = 'decision-effect' then voice in ('own', 'scribed', 'confirmed')
      when kind = 'decided' then
        voice in ('own', 'scribed', 'confirmed')
        or (body ->> 'sure') is null and coalesce(body ->> 'sureWords', '') = ''
      else true
    end
  );

-- 0017_deciding
-- Deciding together. What matters to the person, what they prepare and what they decided is said in their voice alone,
-- whoever is let in to answer: others say what they know about an option, and that a power was used, and nothing more.
create policy decided_by_the_person on revision as restrictive for insert
  with check (
    case
      when kind in ('decision', 'option-matters', 'without-nothing', 'preparation', 'afterwards', 'after') then
        voice in ('own', 'scribed', 'confirmed')
      when kind = 'decided' then voice in ('own', 'scribed', 'confirmed') or (body ->> 'who') = 'other'
      else true
    end
  );

-- 0040_heard
-- A supporter decides for somebody as what it is, and in no other words (0029 says who may, and when).
create policy decided_for_from_the_person on revision as restrictive for insert
  with check (
    case kind
      when 'decided-for' then are_theirs_to_pick(person_id, heard_in(body))
      when 'decided' then voice <> 'supporter'
      else true
    end
  );

-- 0029_acting
-- Deciding for somebody: within an authority to decide, and while a record says that they cannot decide this now.
create policy decided_under_authority on revision as restrictive for insert
  with check (
    case
      when kind = 'decided-for' then
        voice = 'supporter' and may_decide_for(person_id, author_id, section, array[root_id])
      when kind = 'decided' then
        voice <> 'supporter' or may_decide_for(person_id, author_id, section, array[root_id])
      else true
    end
  );

-- 0272_said_once
create policy in_their_own_voice on revision for insert
  with check (
    author_id = (select actor())
    and person_id <> (select actor())
    and voice in ('supporter', 'peer', 'practitioner')
    and exists (
      select 1
      from grant_in_force g
      where g.person_id = revision.person_id
        and 'answer' = any (g.may)
        and case revision.voice
          when 'supporter' then g.account_id = (select actor())
          when 'peer' then g.team_id = any ((select my_teams_as('peer'))::uuid[])
          else g.team_id = any ((select my_teams_as('practitioner'))::uuid[])
        end
        and (revision.section = any (g.sections) or revision.root_id = g.statement_id)
    )
  );

-- 0090_who_can_see
create policy only_mine_written on revision as restrictive for insert
  with check (not only_mine or person_id = (select actor()));

-- 0004_record
create policy own_words on revision for insert
  with check (
    person_id = (select actor()) and author_id = (select actor()) and voice in ('own', 'confirmed')
  );

-- 0041_by_law
create policy withdrawn_aloud_written on revision for insert
  with check (
    kind = 'advance-withdrawal'
    and voice = 'scribed'
    and author_id = (select actor())
    and scribe_id = (select actor())
    and person_id <> (select actor())
    and may_withdraw_aloud(person_id, about_id)
  );

-- 0270_sections_as_rows
create policy written_by_duty on revision for insert
  with check (
    section = any ((select duty_sections())::text[])
    and author_id = (select actor())
    and person_id <> (select actor())
    and has_duty(person_id)
    and (voice = 'practitioner' or voice = 'scribed' and scribe_id = (select actor()))
    and (
      parent_revision_id is null
      or wrote_for(author_id, person_id, said_first(person_id, statement_id, created_at), (select my_services()))
    )
  );

-- 0272_said_once
create policy written_down on revision for insert
  with check (
    author_id = (select actor())
    and scribe_id = (select actor())
    and person_id <> (select actor())
    and voice = 'scribed'
    and exists (
      select 1
      from grant_to_me g
      where g.person_id = revision.person_id
        and 'write' = any (g.may)
        and (revision.section = any (g.sections) or revision.root_id = g.statement_id)
    )
  );

-- 0041_by_law
create trigger advance_withdrawal before insert on revision
  for each row when (new.kind = 'advance-withdrawal') execute function advance_withdrawal();

-- 0004_record
create trigger after_insert after insert on revision for each row execute function revision_after();

-- 0029_acting
create trigger after_insert_acting after insert on revision
  for each row when (new.voice = 'supporter') execute function statement_acting();

-- 0004_record
create trigger before_insert before insert on revision for each row execute function revision_before();

-- 0029_acting
-- named to come after the triggers that are there
create trigger before_insert_acting before insert on revision for each row execute function revision_acting();

-- 0030_by_pictures
create trigger before_insert_by_picture before insert on revision
  for each row execute function by_picture_is_the_persons();

-- 0029_acting
create trigger before_insert_capacity before insert on revision
  for each row when (new.kind = 'capacity-record') execute function capacity_is_whole();

-- 0044_what_was_found
-- named to come after the one that is there
create trigger before_insert_capacity_days before insert on revision
  for each row when (new.kind = 'capacity-record') execute function capacity_days();

-- 0047_on_the_word_of_another
-- named to come after those that are there
create trigger before_insert_capacity_of_another before insert on revision
  for each row when (new.kind = 'capacity-record') execute function capacity_by_another();

-- 0040_heard
create trigger before_insert_decided_for before insert on revision
  for each row when (new.kind = 'decided-for') execute function decided_for_is_whole();

-- 0090_who_can_see
create trigger kept_back before insert on revision for each row execute function takes_what_is_kept_back();

-- 0027_restrictive_events
create trigger restrictive_event before insert on revision
  for each row when (is_of_event(new.kind)) execute function restrictive_event_before();

-- 0045_as_it_was
-- named to come after the one that says what is missing
create trigger restrictive_event_as_it_stood before insert on revision
  for each row when (new.kind = 'restrictive-event') execute function restrictive_event_as_it_stood();

-- 0027_restrictive_events
create constraint trigger restrictive_event_whole after insert on revision deferrable initially deferred
  for each row when (new.kind = 'restrictive-event') execute function restrictive_event_whole();

-- 0026_rights
create trigger rights before insert on revision
  for each row when (
    new.kind in (
      'legal-status', 'status-change', 'status-review', 'review-outcome', 'status-advocate', 'status-word',
      'choice-ask', 'choice-answer', 'choice-reply'
    )
  ) execute function rights_revision();
