-- Last touched by 0241_was_it_you
-- and before by 0201_asked_and_not_answered, 0122_ways_in

-- Somebody is locked out: one asks for a new way in for them, another confirms that it is they, then the first makes a link once.
create table way_in (
  way_in_id uuid not null,
  account_id uuid,
  -- how whoever asks knows that it is they
  known_by text not null,
  without_second_step boolean not null,
  asked_by uuid not null,
  asked_at timestamptz not null default now(),
  decided_by uuid,
  decided_at timestamptz,
  confirmed boolean,
  made_at timestamptz,
  -- the address that was proved when the link was made: the message went there
  told_to text,
  -- whoever was let in before this was asked is not asked about it years later
  asks boolean not null default true,
  not_me_at timestamptz,
  constraint way_in_pkey primary key (way_in_id),
  constraint way_in_account_id_fkey foreign key (account_id) references account (id),
  constraint way_in_asked_by_fkey foreign key (asked_by) references account (id),
  constraint way_in_decided_by_fkey foreign key (decided_by) references account (id),
  constraint way_in_check1 check ((decided_at is null) = (confirmed is null)),
  constraint way_in_check2 check (made_at is null or confirmed),
  constraint way_in_known_by_check check (known_by in ('face', 'papers', 'telephone')),
  constraint way_in_of_somebody check (account_id is not null or decided_by is null),
  constraint way_in_two_people check (
    asked_by <> account_id and decided_by <> asked_by and decided_by <> account_id
  )
);

create index way_in_by_account on way_in (account_id, made_at) where made_at is not null;
create index way_in_by_asker on way_in (asked_by, asked_at);
create index way_in_by_time on way_in (asked_at);

alter table way_in enable row level security;
