-- Last touched by 0009_set_up

-- Once, by whoever holds the code that was printed on the terminal: the server checks the code, this function that it
-- has not been done. Organisation, team and administrator come with it or not at all.
create function set_up(of_account uuid, given jsonb) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into installation (name, language, time_zone, help_numbers, leave_url)
    values (given ->> 'name', given ->> 'language', given ->> 'timeZone', given -> 'helpNumbers', given ->> 'leaveUrl')
    on conflict do nothing;
  if not found then return false; end if;
  update account set administrator = true where id = of_account;
  if not found then raise exception 'no such account' using errcode = '23503'; end if;
  insert into organisation (organisation_id, name) values ((given ->> 'organisationId')::uuid, given ->> 'organisation');
  insert into team (organisation_id, team_id, name)
    values ((given ->> 'organisationId')::uuid, (given ->> 'teamId')::uuid, given ->> 'team');
  return true;
end $$;

grant execute on function set_up to ownterms_app;
