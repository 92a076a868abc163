-- A few pictures of what the person lives for. Nobody else ever sees one: they are in no section, and no grant reaches them.
create table picture (
  person_id uuid not null references person on delete cascade,
  picture_id uuid not null,
  -- what is in it, in the person's words: read aloud to whoever does not see it
  words text not null check (length(trim(words)) between 1 and 300),
  type text not null check (type in ('image/jpeg', 'image/png', 'image/webp')),
  -- without what a camera writes beside the picture: the place, the day, the device
  bytes bytea not null check (octet_length(bytes) between 1 and 4000000),
  made_at timestamptz not null default now(),
  primary key (person_id, picture_id)
);

-- A few are a comfort, and many are a burden on whoever keeps the installation.
create function picture_before() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.person_id::text || 'pictures', 0));
  if (select count(*) from picture where person_id = new.person_id and picture_id <> new.picture_id) >= 6 then
    raise exception 'there are six pictures already' using errcode = '23514', constraint = 'picture_six';
  end if;
  return new;
end $$;
create trigger before_insert before insert on picture for each row execute function picture_before();

create function pictures_close() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from picture where person_id = new.person_id;
  return null;
end $$;
create trigger pictures_close after update of closed_at on person for each row when (new.closed_at is not null) execute function pictures_close();
revoke execute on function picture_before, pictures_close from public;

grant select, insert, delete on picture to ownterms_app;
grant update (words) on picture to ownterms_app;
alter table picture enable row level security;
create policy own on picture using (person_id = (select actor())) with check (person_id = (select actor()));
