-- Last touched by 0009_set_up

create function end_administrator(of_account uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not is_administrator() then raise exception 'administrators only' using errcode = '42501'; end if;
  -- of two who end one another at once, one stays
  perform 1 from account where administrator order by id for update;
  update account set administrator = false where id = of_account and administrator
    and exists (select 1 from account other where other.administrator and other.closed_at is null and other.id <> of_account);
  return found;
end $$;

grant execute on function end_administrator to ownterms_app;
