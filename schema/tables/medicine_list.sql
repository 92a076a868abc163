-- Last touched by 0041_by_law
-- and before by 0035_medicines

-- A list of medicines that an installation may load from a file it is licensed for: the code of a medicine, what it is called,
-- and the system that the code is of. It only ever stands beside somebody's words. Administrators replace it as a whole.
create table medicine_list (
  list_id uuid not null,
  name text not null,
  terms integer not null default 0,
  loaded_at timestamptz not null default now(),
  loaded_name text not null default '',
  -- V. A list of medicines comes in piece by piece, beside the one in force, so that the page can say how far it is.
  loading boolean not null default false,
  loaded integer not null default 0,
  touched_at timestamptz not null default now(),
  constraint medicine_list_pkey primary key (list_id),
  constraint medicine_list_name_check check (length(name) >= 1 and length(name) <= 200)
);

create unique index medicine_list_one on medicine_list (loading);

grant select, insert, update, delete on medicine_list to ownterms_app;

alter table medicine_list enable row level security;

-- 0035_medicines
-- nobody's record is in it: whoever is signed in may look a medicine up
create policy looked_up on medicine_list for select using ((select actor()) is not null);

-- 0035_medicines
create policy administrator_loads on medicine_list for all
  using ((select is_administrator()))
  with check ((select is_administrator()));
