-- Last touched by no migration: made before the first

create table migration (
  name text not null,
  sha256 text not null,
  at timestamptz not null default now(),
  constraint migration_pkey primary key (name)
);

grant select on migration to ownterms_accounts;
