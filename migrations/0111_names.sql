-- A name is one line of what can be seen, and has one longest length at every door (src/core/name.ts): here too, for whatever
-- comes by another way. Nothing else of a name is anybody's to change.

create function unseen_in_names() returns text language sql immutable
  return E'[\u0001-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0]';

-- Names from before: line ends become spaces, and signs that nobody could see (marks of direction, joiners, controls) go. All that
-- could be read stays. A name of nothing else stays as it is, and is shown empty. Names that were signed with stay as they were signed.
create function without_unseen(name text) returns text language sql immutable
  return coalesce(nullif(trim(regexp_replace(regexp_replace(name, E'[\\s\u0085\u2028\u2029]+', ' ', 'g'), unseen_in_names(), '', 'g')), ''), name);
update account set name = without_unseen(name) where name ~ unseen_in_names();
update person set called = without_unseen(called) where called ~ unseen_in_names();
update supporter set name = without_unseen(name), relationship = without_unseen(relationship)
  where name ~ unseen_in_names() or relationship ~ unseen_in_names();
update organisation set name = without_unseen(name) where name ~ unseen_in_names();
update team set name = without_unseen(name) where name ~ unseen_in_names();
drop function without_unseen(text);

create function is_a_name() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare given text := to_jsonb(new) ->> tg_argv[0];
begin
  if length(given) > 100 or given ~ unseen_in_names() then
    raise exception 'a name is one line of what can be seen, of at most 100 characters' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger name_is_a_name before insert or update of name on account for each row execute function is_a_name('name');
create trigger name_is_a_name before insert or update of name on organisation for each row execute function is_a_name('name');
create trigger name_is_a_name before insert or update of name on team for each row execute function is_a_name('name');
create trigger name_is_a_name before insert or update of name on supporter for each row execute function is_a_name('name');
create trigger relationship_is_a_name before insert or update of relationship on supporter for each row execute function is_a_name('relationship');
create trigger name_is_a_name before insert or update of name on invitation for each row execute function is_a_name('name');
create trigger called_is_a_name before insert or update of called on person for each row execute function is_a_name('called');

-- An account of before may have a longer name: a record of theirs begins with as much of it as a name can be, and they can change it.
create function begins_with_a_name() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  new.called := left(regexp_replace(new.called, unseen_in_names(), '', 'g'), 100);
  return new;
end $$;
create trigger a_begins_with_a_name before insert on person for each row execute function begins_with_a_name();
revoke execute on function is_a_name, begins_with_a_name from public;
