-- Last touched by 0200_of_one_line

-- By whom alone an account came to a role in the service. Without a row it stands for itself: the first administrator, whoever was there
-- before this was kept, and everybody whom somebody of another line, or whoever runs the server, has confirmed.
create table brought_in (
  account_id uuid not null,
  by_id uuid not null,
  at timestamptz not null default now(),
  constraint brought_in_pkey primary key (account_id),
  constraint brought_in_account_id_fkey foreign key (account_id) references account (id) on delete cascade,
  constraint brought_in_by_id_fkey foreign key (by_id) references account (id),
  constraint brought_in_check check (account_id <> by_id)
);

alter table brought_in enable row level security;
