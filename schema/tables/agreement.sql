-- Last touched by 0272_said_once
-- and before by 0151_only_mine, 0110_seals, 0046_whose_paper, 0029_acting, 0026_rights,
--   0018_agreements_of_more_kinds, 0012_plan_meetings, 0005_agreements

create table agreement (
  person_id uuid not null,
  agreement_id uuid not null,
  meeting_id uuid not null,
  kind text not null,
  version integer not null,
  previous_agreement_id uuid,
  put_forward_by uuid not null,
  put_forward_at timestamptz not null,
  review_on date not null,
  -- canonical JSON (RFC 8785) of exactly what is signed, and its SHA-256
  content text not null,
  digest text not null,
  -- the exact revisions in it, to tell what has changed since
  revision_ids uuid[] not null,
  statement_ids uuid[] not null,
  -- facts for the picture of how it was made, as they were when it was put forward
  how_made jsonb not null,
  -- who reads it, also after all other sharing has ended; filled from the meeting, never by the caller
  account_ids uuid[] not null default '{}'::uuid[],
  team_ids uuid[] not null default '{}'::uuid[],
  -- those of account_ids who take part for themselves: somebody of a team reads it as long as they belong to the team
  reader_ids uuid[] not null default '{}'::uuid[],
  withdrawn_at timestamptz,
  -- Something nobody can guess goes into what is sealed of it, and is deleted with it: the link that stays tells nothing of the words.
  salt text not null default gen_random_uuid()::text,
  -- How many years each service said it would keep a copy, when it was put forward. Raising the setting later changes nothing of it.
  keeps jsonb not null default '[]'::jsonb,
  constraint agreement_pkey primary key (person_id, agreement_id),
  constraint agreement_person_id_kind_version_key unique (person_id, kind, version),
  constraint agreement_person_id_fkey foreign key (person_id) references person (person_id),
  constraint agreement_check check (digest = encode(sha256(convert_to(content, 'UTF8'::name)), 'hex')),
  constraint agreement_version_check check (version > 0)
);

grant select, insert, update (withdrawn_at) on agreement to ownterms_app;

alter table agreement enable row level security;

-- 0018_agreements_of_more_kinds
create policy concerned on agreement for select
  using (
    person_id = (select actor())
    or ((select actor()) = any (reader_ids) or team_ids && (select my_teams()))
      and may_read_agreement(person_id, agreement_id, meeting_id, kind, put_forward_by, withdrawn_at is not null)
  );

-- 0272_said_once
-- they read what was put forward in their sections, as long as they act
create policy under_authority on agreement for select
  using (
    withdrawn_at is null
    and exists (
      select 1
      from grant_in_force g
      where g.person_id = agreement.person_id
        and g.authority_id is not null
        and g.account_id = (select actor())
        and lets_into_agreement(g.sections, g.statement_id, agreement.kind)
    )
  );

-- 0151_only_mine
-- I. What is kept back is put into no agreement: it would be read by everybody whom that is put before.
create policy only_mine on agreement as restrictive for insert
  with check (
    not (
      exists (
        select 1
        from statement s
        where s.person_id = agreement.person_id and s.statement_id = any (agreement.statement_ids) and s.only_mine
      )
    )
  );

-- 0018_agreements_of_more_kinds
create policy puts_forward on agreement for insert
  with check (
    put_forward_by = (select actor())
    and kind = kind_of_meeting(person_id, meeting_id)
    and takes_part(person_id, meeting_id)
    and (person_id = (select actor()) or holds_agreement(person_id, kind, 'answer'))
  );

-- 0018_agreements_of_more_kinds
create policy withdraws on agreement for update
  using (
    person_id = (select actor())
    or put_forward_by = (select actor())
      and holds_agreement(person_id, kind, 'answer')
      and not is_signed_by_others(person_id, agreement_id, (select actor()))
  );

-- 0005_agreements
create trigger after_insert after insert on agreement for each row execute function agreement_after();

-- 0005_agreements
create trigger before_insert before insert on agreement for each row execute function agreement_before();

-- 0110_seals
-- (named to come after before_insert, which says which teams it is kept by)
create trigger before_insert_keeps before insert on agreement for each row execute function agreement_keeps();

-- 0110_seals
create constraint trigger is_sealed after insert on agreement deferrable initially deferred
  for each row execute function is_sealed();

-- 0026_rights
create trigger not_imposed before insert on agreement for each row execute function agrees_nothing_imposed();

-- 0046_whose_paper
create trigger taken_back before update on agreement
  for each row when (
    old.withdrawn_at is null and new.withdrawn_at is not null
  ) execute function agreement_taken_back();

-- 0110_seals
create trigger taken_back_stays before update on agreement
  for each row when (
    old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at
  ) execute function taken_back_stays();
