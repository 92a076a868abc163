-- Lengths are counted in characters, one way everywhere (src/core/visible.ts), and the application holds to them. A body is
-- as large as its characters are: several fields of the longest entry, in any script.
alter table revision drop constraint revision_body_check;
alter table revision add constraint revision_body_check check (pg_column_size(body) < 4000000);
