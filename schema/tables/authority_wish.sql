-- Last touched by 0029_acting

-- The person wanted it to end while they could not decide that: theirs, in their words, never ignored.
create table authority_wish (
  person_id uuid not null,
  wish_id uuid not null,
  authority_id uuid not null,
  words text not null default '',
  at timestamptz not null default now(),
  constraint authority_wish_pkey primary key (person_id, wish_id),
  constraint authority_wish_person_id_authority_id_fkey foreign key (person_id, authority_id) references authority (person_id, authority_id) on delete cascade,
  constraint authority_wish_words_check check (length(words) <= 2000)
);

grant select on authority_wish to ownterms_app;

alter table authority_wish enable row level security;

-- 0029_acting
create policy of_what_i_read on authority_wish for select
  using (
    exists (
      select 1
      from authority a
      where a.person_id = authority_wish.person_id and a.authority_id = authority_wish.authority_id
    )
  );
