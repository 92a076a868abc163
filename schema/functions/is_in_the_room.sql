-- Last touched by 0230_asked_by_nobody

create function is_in_the_room(p meeting_participant) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return p.removed_at is null and relation_stands(p.person_id, p.account_id, p.team_id)
    and (p.account_id = p.person_id or p.added_by = p.person_id or team_is_let_in(p.person_id,
      (select m.kind from plan_meeting m where m.person_id = p.person_id and m.meeting_id = p.meeting_id), p.team_id));

-- nobody but the owner, and triggers, may run it
