-- Last touched by 0035_medicines

create table medicine_term (
  list_id uuid not null,
  system text not null,
  code text not null,
  term text not null,
  search tsvector generated always as (to_tsvector('simple'::regconfig, term)) stored,
  constraint medicine_term_pkey primary key (list_id, system, code, term),
  constraint medicine_term_list_id_fkey foreign key (list_id) references medicine_list (list_id) on delete cascade,
  constraint medicine_term_code_check check (length(code) >= 1 and length(code) <= 60),
  constraint medicine_term_system_check check (length(system) >= 1 and length(system) <= 60),
  constraint medicine_term_term_check check (length(term) >= 1 and length(term) <= 300)
);

create index medicine_term_search on medicine_term using gin(search);

grant select, insert, update, delete on medicine_term to ownterms_app;

alter table medicine_term enable row level security;

-- 0035_medicines
create policy looked_up on medicine_term for select using ((select actor()) is not null);

-- 0035_medicines
create policy administrator_loads on medicine_term for all
  using ((select is_administrator()))
  with check ((select is_administrator()));
