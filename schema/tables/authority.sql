-- Last touched by 0270_sections_as_rows
-- and before by 0131_whose_account, 0029_acting

create table authority (
  person_id uuid not null,
  authority_id uuid not null,
  supporter_id uuid not null,
  kind text not null,
  starts_on date not null,
  ends_on date,
  sections text[] not null,
  may text[] not null,
  -- what was seen of it, which number and day it bears, where it is kept, and when it was seen
  evidence text not null default '',
  evidence_number text not null default '',
  evidence_on date,
  kept_at text not null default '',
  seen_on date,
  -- the person who nominates, or a practitioner who works with them
  made_by uuid not null,
  made_by_name text not null default '',
  made_at timestamptz not null default now(),
  organisation_id uuid,
  checked_by uuid,
  checked_by_name text,
  checked_at timestamptz,
  ended_at timestamptz,
  ended_by uuid,
  ended_by_name text,
  ended_why text not null default '',
  -- when the person first saw it
  read_at timestamptz,
  holder_confirmed_at timestamptz,
  holder_confirmed_by uuid,
  holder_confirmed_name text,
  constraint authority_pkey primary key (person_id, authority_id),
  constraint authority_checked_by_fkey foreign key (checked_by) references account (id),
  constraint authority_holder_confirmed_by_fkey foreign key (holder_confirmed_by) references account (id),
  constraint authority_made_by_fkey foreign key (made_by) references account (id),
  constraint authority_organisation_id_fkey foreign key (organisation_id) references organisation (organisation_id),
  constraint authority_person_id_fkey foreign key (person_id) references person (person_id),
  constraint authority_person_id_supporter_id_fkey foreign key (person_id, supporter_id) references supporter (person_id, supporter_id),
  constraint authority_check check (ends_on is null or ends_on >= starts_on),
  constraint authority_check1 check (
    not ('decide' = any (may))
    or kind in ('attorney-health', 'attorney-property', 'deputy') and 'answer' = any (may)
  ),
  constraint authority_check2 check ((made_by = person_id) = (organisation_id is null)),
  constraint authority_check3 check (
    made_by <> person_id or kind in ('nominated-person', 'advocate-imha', 'advocate-imca', 'advocate-other')
  ),
  constraint authority_check5 check (
    made_by = person_id
    or length(trim(both from evidence)) > 0
      and length(trim(both from kept_at)) > 0
      and evidence_on is not null
      and seen_on is not null
  ),
  constraint authority_check6 check ((checked_at is null) = (checked_by is null)),
  constraint authority_check7 check (checked_by is null or checked_by <> made_by and checked_by <> person_id),
  constraint authority_ended_why_check check (length(ended_why) <= 2000),
  constraint authority_evidence_check check (length(evidence) <= 2000),
  constraint authority_evidence_number_check check (length(evidence_number) <= 200),
  constraint authority_kept_at_check check (length(kept_at) <= 500),
  constraint authority_kind_check check (
    kind in (
      'nominated-person', 'attorney-health', 'attorney-property', 'deputy', 'advocate-imha', 'advocate-imca',
      'advocate-other'
    )
  ),
  constraint authority_may_check check (may <@ '{see,answer,decide}'::text[] and 'see' = any (may)),
  constraint authority_sections_check check (cardinality(sections) > 0)
);

create index authority_by_organisation on authority (organisation_id, made_at);
create index authority_by_supporter on authority (person_id, supporter_id);

grant select, insert, update (read_at) on authority to ownterms_app;

alter table authority enable row level security;

-- 0029_acting
create policy it_is_mine on authority for select
  using (
    exists (
      select 1
      from supporter s
      where s.person_id = authority.person_id
        and s.supporter_id = authority.supporter_id
        and s.account_id = (select actor())
        and s.ended_at is null
    )
  );

-- 0029_acting
create policy of_my_service on authority for select
  using (organisation_id = any ((select my_services())::uuid[]) and has_duty(person_id));

-- 0029_acting
create policy own on authority for select using (person_id = (select actor()));

-- 0029_acting
create policy to_check on authority for select
  using (organisation_id is not null and checks_for(organisation_id));

-- 0029_acting
create policy person_nominates on authority for insert
  with check (
    person_id = (select actor())
    and made_by = (select actor())
    and checked_at is null
    and ended_at is null
    and exists (
      select 1
      from supporter s
      where s.person_id = authority.person_id and s.supporter_id = authority.supporter_id and s.ended_at is null
    )
  );

-- 0029_acting
create policy person_reads on authority for update using (person_id = (select actor()));

-- 0029_acting
create trigger after_change after insert or update on authority
  for each row execute function authority_after();

-- 0029_acting
create trigger before_insert before insert on authority for each row execute function authority_before();

-- 0270_sections_as_rows
create trigger is_for_acting before insert or update of sections on authority
  for each row execute function authority_is_for_acting();
