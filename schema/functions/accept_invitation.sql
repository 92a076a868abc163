-- Last touched by 0211_keys_are_hashed_inside
-- and before by 0130_two_people, 0044_what_was_found, 0006_acting

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

grant execute on function accept_invitation to ownterms_app;
