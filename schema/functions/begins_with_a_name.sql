-- Last touched by 0111_names

-- An account of before may have a longer name: a record of theirs begins with as much of it as a name can be, and they can change it.
create function begins_with_a_name() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  new.called := left(regexp_replace(new.called, unseen_in_names(), '', 'g'), 100);
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
