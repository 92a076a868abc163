-- Last touched by 0380_taken_back_by_writer
-- and before by 0272_said_once, 0270_sections_as_rows, 0045_as_it_was, 0044_what_was_found,
--   0042_pictures_by_duty, 0041_by_law, 0027_restrictive_events, 0026_rights, 0024_duty,
--   0004_record

-- Dated facts about a statement: a goal rests, a suggestion is taken up, a step is done. The state is derived from them.
create table statement_event (
  person_id uuid not null,
  event_id uuid not null,
  statement_id uuid not null,
  act text not null,
  -- a statement this act led to, e.g. the goal that a suggestion became
  became_id uuid,
  note text not null default '',
  actor_id uuid not null,
  actor_name text not null default '',
  at timestamptz not null default now(),
  constraint statement_event_pkey primary key (person_id, event_id),
  constraint statement_event_person_id_statement_id_fkey foreign key (person_id, statement_id) references statement (person_id, statement_id),
  constraint statement_event_act_check check (length(act) >= 1 and length(act) <= 60),
  constraint statement_event_note_check check (length(note) <= 10000)
);

create index statement_event_of on statement_event (person_id, statement_id, at);

grant select, insert on statement_event to ownterms_app;

alter table statement_event enable row level security;

-- 0270_sections_as_rows
create policy by_duty on statement_event for select
  using (
    exists (
      select 1
      from statement s
      where s.person_id = statement_event.person_id
        and s.statement_id = statement_event.statement_id
        and s.section = any ((select duty_sections())::text[])
        and s.voice = 'practitioner'
        and has_duty(s.person_id)
        and wrote_for(s.author_id, s.person_id, s.created_at, (select my_services()))
    )
  );

-- 0041_by_law
-- Of both: whoever misheard takes it back, and it stays to be read as taken back.
create policy heard_aloud on statement_event for select
  using (
    exists (
      select 1
      from statement s
      where s.person_id = statement_event.person_id
        and s.statement_id = statement_event.statement_id
        and has_duty(s.person_id)
        and (
          s.kind in ('advance-withdrawal', 'choice-ask')
          and s.voice = 'scribed'
          and s.scribe_id = (select actor())
          or s.kind = 'choice-answer' and s.voice = 'practitioner' and s.author_id = (select actor())
        )
    )
  );

-- 0041_by_law
create policy kept_by_law on statement_event for select
  using (
    person_id = any ((select kept_for_me())::uuid[])
    and exists (
      select 1
      from statement s
      where s.person_id = statement_event.person_id and s.statement_id = statement_event.statement_id
    )
  );

-- 0004_record
-- what is so now, and what happened since one was let in: as with revisions
create policy own on statement_event for select using (person_id = (select actor()));

-- 0270_sections_as_rows
-- Whoever works with a person, and wrote down by duty (migration 0024) what they answered with a picture, takes back what
-- they pressed wrongly: their own, and only that. It stays to be read, as taken back. Nothing else written by duty is theirs
-- to take back in the person's voice.
create policy pictures_by_duty on statement_event for select
  using (
    exists (
      select 1
      from statement s
      where s.person_id = statement_event.person_id
        and s.statement_id = statement_event.statement_id
        and s.section = any ((select duty_sections())::text[])
        and s.voice = 'scribed'
        and s.scribe_id = (select actor())
        and s.body ? 'byPicture'
        and has_duty(s.person_id)
    )
  );

-- 0272_said_once
create policy shared on statement_event for select
  using (
    exists (
      select 1
      from statement s
      join grant_to_me g on g.person_id = s.person_id
      where s.person_id = statement_event.person_id
        and s.statement_id = statement_event.statement_id
        and (s.section = any (g.sections) or s.root_id = g.statement_id or s.statement_id = g.statement_id)
        and (statement_event.at = s.state_at or statement_event.at >= g.starts_at)
    )
  );

-- 0041_by_law
create policy heard_aloud_taken_back on statement_event for insert
  with check (
    actor_id = (select actor())
    and act = 'withdrawn'
    and exists (
      select 1
      from statement s
      where s.person_id = statement_event.person_id
        and s.statement_id = statement_event.statement_id
        and has_duty(s.person_id)
        and (
          s.kind in ('advance-withdrawal', 'choice-ask')
          and s.voice = 'scribed'
          and s.scribe_id = (select actor())
          or s.kind = 'choice-answer' and s.voice = 'practitioner' and s.author_id = (select actor())
        )
    )
  );

-- 0004_record
create policy own_acts on statement_event for insert
  with check (actor_id = (select actor()) and person_id = (select actor()));

-- 0270_sections_as_rows
create policy picture_taken_back_by_duty on statement_event for insert
  with check (
    actor_id = (select actor())
    and act = 'withdrawn'
    and exists (
      select 1
      from statement s
      where s.person_id = statement_event.person_id
        and s.statement_id = statement_event.statement_id
        and s.section = any ((select duty_sections())::text[])
        and s.voice = 'scribed'
        and s.scribe_id = (select actor())
        and s.body ? 'byPicture'
        and has_duty(s.person_id)
    )
  );

-- 0380_taken_back_by_writer
-- Whoever may write for a person, and pressed a picture that the person showed, takes back what they pressed wrongly: their own, and only
-- that. It was asked for the right to answer, which somebody who writes need not have; the page was there, and the press was refused.
create policy picture_taken_back_by_writer on statement_event for insert
  with check (
    actor_id = (select actor())
    and act = 'withdrawn'
    and exists (
      select 1
      from statement s
      join grant_to_me g on g.person_id = s.person_id
      where s.person_id = statement_event.person_id
        and s.statement_id = statement_event.statement_id
        and s.voice = 'scribed'
        and s.scribe_id = (select actor())
        and s.body ? 'byPicture'
        and 'write' = any (g.may)
        and (s.section = any (g.sections) or s.root_id = g.statement_id)
    )
  );

-- 0272_said_once
create policy shared_to_answer on statement_event for insert
  with check (
    actor_id = (select actor())
    and exists (
      select 1
      from statement s
      join grant_to_me g on g.person_id = s.person_id
      where s.person_id = statement_event.person_id
        and s.statement_id = statement_event.statement_id
        and 'answer' = any (g.may)
        and (s.section = any (g.sections) or s.root_id = g.statement_id)
    )
  );

-- 0270_sections_as_rows
create policy taken_back_by_duty on statement_event for insert
  with check (
    actor_id = (select actor())
    and act = 'withdrawn'
    and exists (
      select 1
      from statement s
      where s.person_id = statement_event.person_id
        and s.statement_id = statement_event.statement_id
        and s.section = any ((select duty_sections())::text[])
        and s.voice = 'practitioner'
        and s.author_id = (select actor())
        and has_duty(s.person_id)
        and wrote_for(s.author_id, s.person_id, s.created_at, (select my_services()))
    )
  );

-- 0004_record
create trigger after_insert after insert on statement_event
  for each row execute function statement_event_after();

-- 0004_record
create trigger before_insert before insert on statement_event
  for each row execute function statement_event_before();

-- 0044_what_was_found
create trigger capacity before insert on statement_event for each row execute function capacity_act();

-- 0027_restrictive_events
create trigger restrictive_event before insert on statement_event
  for each row execute function restrictive_event_act();

-- 0026_rights
create trigger rights before insert on statement_event for each row execute function rights_event();
