-- Last touched by 0122_ways_in

-- Signs an account out everywhere; how many sessions ended, null where it is not the actor's to do.
create function end_sessions_of(of_account uuid) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare ended integer;
begin
  if not is_administrator() or of_account = actor() then return null; end if;
  delete from session where account_id = of_account;
  get diagnostics ended = row_count;
  return ended;
end $$;

grant execute on function end_sessions_of to ownterms_app;
