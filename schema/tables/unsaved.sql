-- Last touched by 0081_drafts
-- and before by 0070_whose_page, 0008_not_now

-- What somebody is writing and has not saved yet, as the script keeps it meanwhile. Nobody else reads it, whatever is
-- shared: words that are half written are nobody's to read.
create table unsaved (
  account_id uuid not null,
  -- the id of the revision it becomes when it is saved
  draft_id uuid not null,
  person_id uuid,
  statement_id uuid,
  kind text not null,
  -- the page on which one writes on
  page text not null,
  -- the revision it was written from; null for something new
  based_on uuid,
  fields jsonb not null,
  at timestamptz not null default now(),
  -- which form of the page, by where it is sent
  form text not null default '',
  -- why the server kept it without being asked by its writer
  kept text,
  -- the form it was typed in, by its id: the same form again takes the place of what it held before
  of_draft uuid,
  version uuid not null default gen_random_uuid(),
  -- the saves that this one goes on from: the same sent again, or late, is nothing new
  seen uuid[] not null default '{}'::uuid[],
  -- the draft it was written beside, unseen
  beside uuid,
  constraint unsaved_pkey primary key (account_id, draft_id),
  constraint unsaved_account_id_fkey foreign key (account_id) references account (id) on delete cascade,
  constraint unsaved_fields_check check (jsonb_typeof(fields) = 'object'),
  constraint unsaved_form_check check (length(form) <= 300),
  constraint unsaved_kept_check check (kept in ('another', 'ended')),
  constraint unsaved_kind_check check (length(kind) <= 60),
  constraint unsaved_page_check check (length(page) <= 300)
);

create index unsaved_in_record on unsaved (account_id, person_id, at desc);
create unique index unsaved_kept on unsaved (account_id, of_draft) where kept is not null;

grant select, insert, update, delete on unsaved to ownterms_app;

alter table unsaved enable row level security;

-- 0008_not_now
create policy own on unsaved for all
  using (account_id = (select actor()))
  with check (account_id = (select actor()));
