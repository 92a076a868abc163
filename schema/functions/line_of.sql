-- Last touched by 0200_of_one_line

-- An account, whoever brought it in, whoever brought them in, and so on.
create function line_of(of_account uuid) returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  with recursive line (id) as (
    select of_account
    union select b.by_id from brought_in b join line on line.id = b.account_id)
  select array_agg(id) from line
$$;

-- nobody but the owner, and triggers, may run it
