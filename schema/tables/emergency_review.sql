-- Last touched by 0015_emergency_access

-- What a records officer says to it. Only ever added; the person reads it.
create table emergency_review (
  person_id uuid not null,
  access_id uuid not null,
  review_id uuid not null,
  verdict text not null,
  words text not null default '',
  reviewed_by uuid not null,
  reviewer_name text not null default '',
  at timestamptz not null default now(),
  constraint emergency_review_pkey primary key (person_id, access_id, review_id),
  constraint emergency_review_person_id_access_id_fkey foreign key (person_id, access_id) references emergency_access (person_id, access_id) on delete cascade,
  constraint emergency_review_reviewed_by_fkey foreign key (reviewed_by) references account (id),
  constraint emergency_review_check check (verdict = 'justified' or length(trim(both from words)) > 0),
  constraint emergency_review_verdict_check check (verdict in ('justified', 'not justified', 'more to ask')),
  constraint emergency_review_words_check check (length(words) <= 2000)
);

grant select, insert on emergency_review to ownterms_app;

alter table emergency_review enable row level security;

-- 0015_emergency_access
create policy of_what_i_read on emergency_review for select
  using (
    exists (
      select 1
      from emergency_access e
      where e.person_id = emergency_review.person_id and e.access_id = emergency_review.access_id
    )
  );

-- 0015_emergency_access
-- nobody reviews their own
create policy reviews on emergency_review for insert
  with check (
    reviewed_by = (select actor())
    and exists (
      select 1
      from emergency_access e
      where e.person_id = emergency_review.person_id
        and e.access_id = emergency_review.access_id
        and e.organisation_id = any ((select my_offices())::uuid[])
        and e.account_id <> (select actor())
        and e.person_id <> (select actor())
    )
  );

-- 0015_emergency_access
create trigger before_insert before insert on emergency_review
  for each row execute function emergency_review_before();
