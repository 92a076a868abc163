-- Last touched by 0111_names

create function is_a_name() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare given text := to_jsonb(new) ->> tg_argv[0];
begin
  if length(given) > 100 or given ~ unseen_in_names() then
    raise exception 'a name is one line of what can be seen, of at most 100 characters' using errcode = '23514';
  end if;
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
