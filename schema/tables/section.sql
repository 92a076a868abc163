-- Last touched by 0270_sections_as_rows

create table section (
  section text not null,
  -- the person's order
  place integer not null default 0,
  -- what a service must write in it by law, whatever is shared with it
  by_duty boolean not null default false,
  -- can be opened in an emergency by saying why, unless the person closed it
  in_emergency boolean not null default false,
  -- can be reached by somebody whom the person has not chosen: what is needed to decide
  for_acting boolean not null default false,
  -- its entries can stand on the crisis card
  on_card boolean not null default false,
  -- choices in advance
  in_advance boolean not null default false,
  constraint section_pkey primary key (section),
  constraint section_section_check check (length(section) >= 1 and length(section) <= 60)
);

grant select on section to ownterms_app;

alter table section enable row level security;

-- 0270_sections_as_rows
create policy everybody_reads on section for select using (true);

-- 0270_sections_as_rows
create trigger stays_closed after insert or update of in_emergency on section
  for each row when (new.in_emergency) execute function new_section_stays_closed();
