-- Last touched by 0023_pictures

-- A few pictures of what the person lives for. Nobody else ever sees one: they are in no section, and no grant reaches them.
create table picture (
  person_id uuid not null,
  picture_id uuid not null,
  -- what is in it, in the person's words: read aloud to whoever does not see it
  words text not null,
  type text not null,
  -- without what a camera writes beside the picture: the place, the day, the device
  bytes bytea not null,
  made_at timestamptz not null default now(),
  constraint picture_pkey primary key (person_id, picture_id),
  constraint picture_person_id_fkey foreign key (person_id) references person (person_id) on delete cascade,
  constraint picture_bytes_check check (octet_length(bytes) >= 1 and octet_length(bytes) <= 4000000),
  constraint picture_type_check check (type in ('image/jpeg', 'image/png', 'image/webp')),
  constraint picture_words_check check (
    length(trim(both from words)) >= 1 and length(trim(both from words)) <= 300
  )
);

grant select, insert, update (words), delete on picture to ownterms_app;

alter table picture enable row level security;

-- 0023_pictures
create policy own on picture for all
  using (person_id = (select actor()))
  with check (person_id = (select actor()));

-- 0023_pictures
create trigger before_insert before insert on picture for each row execute function picture_before();
