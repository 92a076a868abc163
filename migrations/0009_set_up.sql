-- Setting up an empty installation, and what administrators and people read of accounts that are not their own.

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

-- The names of those who see, through a team, what is shared with it: for the people the team works with, the team
-- itself, and administrators. Nobody else learns who works where.
create function people_of_team(of_team uuid) returns text[]
language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(a.name order by a.name), '{}') from member m join account a on a.id = m.account_id
    where m.team_id = of_team and m.ended_at is null and m.role in ('practitioner', 'peer worker', 'lead') and a.closed_at is null
      and (of_team = any (my_teams()) or is_administrator() or exists (select 1 from team_relation r
        where r.team_id = of_team and r.person_id = actor() and r.ended_at is null)));

-- For administrators: everybody in the teams, and messages that were sent or wait to be.
create function members_for_administrator()
returns table (organisation_id uuid, member_id uuid, team_id uuid, name text, role text, started_at timestamptz, ended_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.organisation_id, m.member_id, m.team_id, a.name, m.role, m.started_at, m.ended_at
    from member m join account a on a.id = m.account_id where is_administrator() order by a.name, m.started_at
$$;

create function messages_for_administrator(most integer) returns setof outbox_message
language sql stable security definer set search_path = public, pg_temp as $$
  select * from outbox_message where is_administrator() order by created_at desc, id desc limit most
$$;

-- Administrators look after themselves: one makes another of somebody with an account, and the last one stays.
create function administrators() returns table (account_id uuid, name text, signs_in_as text)
language sql stable security definer set search_path = public, pg_temp as $$
  select id, name, coalesce(display_username, email) from account where administrator and closed_at is null and is_administrator() order by name
$$;

create function make_administrator(sign_in_name text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare wanted text := lower(trim(normalize(sign_in_name, NFKC)));
begin
  if not is_administrator() then raise exception 'administrators only' using errcode = '42501'; end if;
  update account set administrator = true where (username = wanted or email = wanted) and closed_at is null;
  return found;
end $$;

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

revoke execute on function administrators, make_administrator, end_administrator from public;
grant execute on function administrators, make_administrator, end_administrator to ownterms_app;
revoke execute on function set_up, people_of_team, members_for_administrator, messages_for_administrator from public;
grant execute on function set_up, people_of_team, members_for_administrator, messages_for_administrator to ownterms_app;
