-- Last touched by 0025_advance_choices

-- The actor is among those the person put it forward to, and may read it still.
create function reads_agreement(a agreement) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return coalesce(a.person_id = actor()
    or (actor() = any (a.reader_ids) or a.team_ids && my_teams())
      and may_read_agreement(a.person_id, a.agreement_id, a.meeting_id, a.kind, a.put_forward_by, a.withdrawn_at is not null), false);

-- nobody but the owner, and triggers, may run it
