-- How a transaction gets its actor, and the few acts that reach across people: accepting an invitation, ending a relation.

create function describe_actor(of_account uuid, of_session uuid, on_shared_device boolean) returns jsonb
language sql stable security definer set search_path = public, pg_temp
  return (select jsonb_build_object(
    'accountId', a.id, 'sessionId', of_session, 'name', coalesce(p.called, a.name), 'language', a.language,
    'personId', p.person_id,
    'space', case when p.person_id is not null then jsonb_build_object('name', p.space_name, 'colour', p.space_colour) end,
    'welcomed', p.welcomed_at is not null,
    'wayBack', a.email not like '%@no-email.invalid' or exists (select 1 from way_back w where w.account_id = a.id),
    'largePrint', coalesce('large-print' = any (p.takes_part), false),
    'memberships', coalesce((select jsonb_agg(jsonb_build_object('memberId', m.member_id, 'teamId', m.team_id, 'teamName', t.name,
        'organisationId', m.organisation_id, 'organisationName', o.name, 'role', m.role) order by t.name)
      from member m join team t using (team_id) join organisation o on o.organisation_id = m.organisation_id
      where m.account_id = a.id and m.ended_at is null), '[]'),
    'supports', (select count(*) from supporter s where s.account_id = a.id and s.accepted_at is not null and s.ended_at is null),
    'administrator', a.administrator, 'sharedDevice', on_shared_device)
  from account a left join person p on p.person_id = a.id and p.closed_at is null
  where a.id = of_account and a.closed_at is null);

-- Opens the transaction as whoever holds this session; null when it has ended, was idle too long, or never was.
create function open_session(session_token text) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare s record;
begin
  -- a closed account is nobody: not an actor without a name
  select s1.id, s1.account_id, s1.shared_device, s1.last_seen_at into s from session s1 join account a on a.id = s1.account_id
    where s1.token = session_token and s1.expires_at > now() and a.closed_at is null
      and s1.last_seen_at > now() - case when s1.shared_device then interval '10 minutes' else interval '14 days' end;
  if not found then perform set_config('app.account_id', '', true); return null; end if;
  if s.last_seen_at < now() - interval '1 minute' then update session set last_seen_at = now() where id = s.id; end if;
  perform set_config('app.account_id', s.account_id::text, true);
  return describe_actor(s.account_id, s.id, s.shared_device);
end $$;

-- Opens the transaction as an account that has just proved itself otherwise (its own PIN or passkey on another's device).
create function open_as(of_account uuid) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform set_config('app.account_id', coalesce((select id::text from account where id = of_account and closed_at is null), ''), true);
  return describe_actor(of_account, null, false);
end $$;

-- What an invitation says to whoever holds its link or code, before they accept.
create function read_invitation(hash text) returns jsonb
language sql stable security definer set search_path = public, pg_temp
  return (select jsonb_build_object('invitationId', i.invitation_id, 'kind', i.kind, 'name', i.name, 'email', i.email,
      'teamName', t.name, 'organisationName', o.name, 'role', i.role,
      'personName', p.called, 'relationship', s.relationship, 'expiresAt', i.expires_at,
      'state', case when i.accepted_at is not null then 'accepted' when i.withdrawn_at is not null then 'withdrawn'
        when i.expires_at < now() then 'expired' else 'open' end)
    from invitation i
      left join team t on t.team_id = i.team_id
      left join organisation o on o.organisation_id = coalesce(i.organisation_id, t.organisation_id)
      left join person p on p.person_id = i.person_id and i.kind = 'supporter'
      left join supporter s on s.person_id = i.person_id and s.supporter_id = i.supporter_id
    where i.token_hash = hash or i.code_hash = hash);

-- Accepts as the actor, once. Answers where the actor now is: 'person', 'supporter', 'member', or the state that forbids it.
create function accept_invitation(hash text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare i invitation; me uuid := actor();
begin
  if me is null then raise exception 'nobody is signed in' using errcode = '42501'; end if;
  select * into i from invitation where token_hash = hash or code_hash = hash for update;
  if not found then return 'unknown'; end if;
  if i.accepted_at is not null then return case when i.accepted_by = me then i.kind else 'accepted' end; end if;
  if i.withdrawn_at is not null then return 'withdrawn'; end if;
  if i.expires_at < now() then return 'expired'; end if;
  if i.kind = 'person' then
    insert into person (person_id, called) select id, name from account where id = me on conflict do nothing;
    insert into team_relation (person_id, team_id) values (me, i.team_id) on conflict do nothing;
  elsif i.kind = 'supporter' then
    if i.person_id = me then return 'own'; end if;
    update supporter set account_id = me, accepted_at = now()
      where person_id = i.person_id and supporter_id = i.supporter_id and account_id is null and ended_at is null;
    if not found then return 'withdrawn'; end if;
  else
    insert into member (organisation_id, member_id, team_id, account_id, role)
      values (i.organisation_id, gen_random_uuid(), i.team_id, me, i.role) on conflict do nothing;
  end if;
  update invitation set accepted_at = now(), accepted_by = me where invitation_id = i.invitation_id;
  return i.kind;
end $$;

-- The person (or the team) ends working together: all that was shared with that team ends with it.
create function end_team_relation(of_person uuid, of_team uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare ended boolean;
begin
  if actor() is distinct from of_person and not (of_team = any (my_teams())) then
    raise exception 'not yours to end' using errcode = '42501';
  end if;
  update team_relation set ended_at = now(), ended_by = actor() where person_id = of_person and team_id = of_team and ended_at is null;
  ended := found;
  update sharing_grant set ended_at = now() where person_id = of_person and team_id = of_team and ended_at is null;
  return ended;
end $$;

-- The person lets a supporter go, or the supporter leaves: all that was shared with them ends with it.
create function end_support(of_person uuid, of_supporter uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare s supporter;
begin
  update supporter set ended_at = now()
    where person_id = of_person and supporter_id = of_supporter and ended_at is null and actor() in (person_id, account_id)
    returning * into s;
  if not found then return false; end if;
  update invitation set withdrawn_at = now()
    where person_id = of_person and supporter_id = of_supporter and accepted_at is null and withdrawn_at is null;
  -- somebody who was invited twice keeps what they hold as the other
  update sharing_grant set ended_at = now() where person_id = of_person and account_id = s.account_id and ended_at is null
    and not exists (select 1 from supporter o where o.person_id = of_person and o.account_id = s.account_id and o.ended_at is null);
  return true;
end $$;

revoke execute on function end_support from public;
grant execute on function end_support to ownterms_app;
revoke execute on function describe_actor, open_session, open_as, read_invitation, accept_invitation, end_team_relation, name_in_record from public;
grant execute on function read_invitation, accept_invitation, end_team_relation to ownterms_app;
