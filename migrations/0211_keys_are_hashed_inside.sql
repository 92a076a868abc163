-- What is kept of a key opens nothing. The functions that take the key of an invitation or of a crisis card hash it
-- themselves: before, they took the hash, which whoever made the invitation or has a copy of the database could read.

-- As the server hashes it (base64url).
create function key_hash(key text) returns text language sql immutable strict set search_path = pg_catalog
  return translate(rtrim(encode(sha256(convert_to(key, 'UTF8')), 'base64'), '='), '+/', '-_');
revoke execute on function key_hash from public;

-- A short code is made dear by the server first; what comes of that is its key, and only the hash of that is kept.
update invitation set code_hash = key_hash(code_hash);
comment on column invitation.token_hash is 'key_hash() of the token of the link';
comment on column invitation.code_hash is 'key_hash() of what the server makes of the code (scrypt)';
comment on column crisis_card_link.token_hash is 'key_hash() of the token of the square';

drop function read_invitation(text);
drop function accept_invitation(text);
drop function is_my_invitation(text);
drop function open_crisis_card(text, uuid);

-- As it stood in 0040.
create function read_invitation(by_key text) returns jsonb
language sql stable security definer set search_path = public, pg_temp
  return (select jsonb_build_object('invitationId', i.invitation_id, 'kind', i.kind, 'name', i.name, 'email', i.email,
      'teamName', t.name, 'organisationName', coalesce(o.name, by_service.name), 'role', i.role,
      'personName', p.called, 'relationship', s.relationship, 'expiresAt', i.expires_at, 'actsAs', by_service.kind,
      'state', case when i.accepted_at is not null then 'accepted' when i.withdrawn_at is not null then 'withdrawn'
        when i.expires_at < now() then 'expired' else 'open' end)
    from invitation i
      left join team t on t.team_id = i.team_id
      left join organisation o on o.organisation_id = coalesce(i.organisation_id, t.organisation_id)
      left join person p on p.person_id = i.person_id and i.kind = 'supporter'
      left join supporter s on s.person_id = i.person_id and s.supporter_id = i.supporter_id
      left join lateral (select a.kind, wrote.name from authority a join organisation wrote on wrote.organisation_id = a.organisation_id
        where a.person_id = i.person_id and a.supporter_id = i.supporter_id and i.created_by <> i.person_id and a.ended_at is null
        order by a.made_at limit 1) by_service on i.kind = 'supporter'
    where i.token_hash = key_hash(by_key) or i.code_hash = key_hash(by_key));

-- Accepts as the actor, once. As it stood in 0130.
create function accept_invitation(by_key text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare i invitation; me uuid := actor(); answer text;
begin
  if me is null then raise exception 'nobody is signed in' using errcode = '42501'; end if;
  select * into i from invitation where token_hash = key_hash(by_key) or code_hash = key_hash(by_key) for update;
  if not found then return 'unknown'; end if;
  if i.accepted_at is not null then return case when i.accepted_by = me then i.kind else 'accepted' end; end if;
  if i.withdrawn_at is not null then return 'withdrawn'; end if;
  if i.expires_at < now() then return 'expired'; end if;
  if i.kind = 'person' then
    insert into person (person_id, called) select id, name from account where id = me on conflict do nothing;
    insert into team_relation (person_id, team_id) values (me, i.team_id) on conflict do nothing;
  elsif i.kind = 'supporter' then
    if me in (i.person_id, i.created_by) then return 'own'; end if;
    if exists (select 1 from authority a where a.person_id = i.person_id and a.supporter_id = i.supporter_id and a.made_by <> a.person_id
        and me in (a.made_by, a.checked_by)) then return 'own'; end if;
    update supporter set account_id = me, accepted_at = now()
      where person_id = i.person_id and supporter_id = i.supporter_id and account_id is null and ended_at is null;
    if not found then return 'withdrawn'; end if;
  else
    answer := join_team(i);
    if answer <> 'member' then return answer; end if;
  end if;
  update invitation set accepted_at = now(), accepted_by = me where invitation_id = i.invitation_id;
  return i.kind;
end $$;

-- As it stood in 0130.
create function is_my_invitation(by_key text) returns boolean language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from invitation i where (i.token_hash = key_hash(by_key) or i.code_hash = key_hash(by_key)) and i.kind <> 'person' and i.created_by = actor());

-- As it stood in 0014.
create function open_crisis_card(by_key text, visit uuid) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare l crisis_card_link; words jsonb;
begin
  select * into l from crisis_card_link where token_hash = key_hash(by_key) and ended_at is null;
  if not found then return null; end if;
  words := crisis_card_words(l.person_id);
  if words is not null and (visit is not null or not exists (select 1 from access_event e
      where e.person_id = l.person_id and e.by_right = 'card' and e.at > now() - interval '1 minute')) then
    insert into access_event (person_id, event_id, account_id, act, by_right, what)
      values (l.person_id, coalesce(visit, gen_random_uuid()), null, 'saw', 'card', '{crisis-card}');
  end if;
  return words;
end $$;

revoke execute on function read_invitation, accept_invitation, is_my_invitation, open_crisis_card from public;
grant execute on function read_invitation, accept_invitation, is_my_invitation, open_crisis_card to ownterms_app;
