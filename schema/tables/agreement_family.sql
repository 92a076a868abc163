-- Last touched by 0270_sections_as_rows

create table agreement_family (
  family text not null,
  -- the section whose grants let others take part in its agreements; null where only the person asks them in
  section text,
  constraint agreement_family_pkey primary key (family)
);

grant select on agreement_family to ownterms_app;

alter table agreement_family enable row level security;

-- 0270_sections_as_rows
create policy everybody_reads on agreement_family for select using (true);
