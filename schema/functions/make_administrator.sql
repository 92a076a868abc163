-- Last touched by 0200_of_one_line
-- and before by 0009_set_up

-- As in 0009, and keeps who made whom one.
create function make_administrator(sign_in_name text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare wanted text := lower(trim(normalize(sign_in_name, NFKC))); a account;
begin
  if not is_administrator() then raise exception 'administrators only' using errcode = '42501'; end if;
  select * into a from account where (username = wanted or email = wanted) and closed_at is null for update;
  if not found then return false; end if;
  perform keep_who_brought_in(a.id, actor(), null, a.administrator or exists (select 1 from member m where m.account_id = a.id));
  update account set administrator = true where id = a.id;
  return true;
end $$;

grant execute on function make_administrator to ownterms_app;
