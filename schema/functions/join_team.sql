-- Last touched by 0130_two_people

-- In: waits to be confirmed, or belongs at once where an organisation that works with nobody has nobody who could confirm it.
create function join_team(i invitation) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare j joining;
begin
  if actor() = i.created_by then return 'own'; end if;
  if exists (select 1 from member where team_id = i.team_id and account_id = actor() and ended_at is null) then return 'member'; end if;
  -- of two who join at the same moment, the second meets the first
  perform pg_advisory_xact_lock(hashtextextended(i.organisation_id::text || 'joining', 0));
  insert into joining (organisation_id, joining_id, team_id, account_id, role, invited_by, link_was_shown)
    values (i.organisation_id, i.invitation_id, i.team_id, actor(), i.role, i.created_by, i.link_was_shown)
    on conflict do nothing returning * into j;
  if not found then return 'member'; end if;
  if who_confirms(i.organisation_id, i.team_id, i.created_by, actor()) = '{}' and not works_with_somebody(i.organisation_id) then
    update joining set decided_at = now(), confirmed = true where organisation_id = j.organisation_id and joining_id = j.joining_id;
    perform add_member(j, null);
  end if;
  return 'member';
end $$;

-- nobody but the owner, and triggers, may run it
