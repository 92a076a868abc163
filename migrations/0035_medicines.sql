-- A list of medicines that an installation may load from a file it is licensed for: the code of a medicine, what it is called,
-- and the system that the code is of. It only ever stands beside somebody's words. Administrators replace it as a whole.
create table medicine_list (
  list_id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  terms integer not null default 0,
  loaded_at timestamptz not null default now(),
  loaded_name text not null default ''
);
-- there is one list at most
create unique index medicine_list_one on medicine_list ((true));

create table medicine_term (
  list_id uuid not null references medicine_list on delete cascade,
  system text not null check (length(system) between 1 and 60),
  code text not null check (length(code) between 1 and 60),
  term text not null check (length(term) between 1 and 300),
  search tsvector generated always as (to_tsvector('simple'::regconfig, term)) stored,
  primary key (list_id, system, code, term)
);
create index medicine_term_search on medicine_term using gin (search);

grant select, insert, update, delete on medicine_list, medicine_term to ownterms_app;
alter table medicine_list enable row level security;
alter table medicine_term enable row level security;
-- nobody's record is in it: whoever is signed in may look a medicine up
create policy looked_up on medicine_list for select using ((select actor()) is not null);
create policy looked_up on medicine_term for select using ((select actor()) is not null);
create policy administrator_loads on medicine_list for all using ((select is_administrator())) with check ((select is_administrator()));
create policy administrator_loads on medicine_term for all using ((select is_administrator())) with check ((select is_administrator()));
