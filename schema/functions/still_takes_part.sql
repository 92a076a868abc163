-- Last touched by 0018_agreements_of_more_kinds
-- and before by 0012_plan_meetings

create function still_takes_part(p meeting_participant) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return p.removed_at is null and is_related(p.person_id, p.account_id, p.team_id)
    and (p.account_id = p.person_id or p.added_by = p.person_id
      or team_holds_agreement(p.person_id, kind_of_meeting(p.person_id, p.meeting_id), p.team_id));

grant execute on function still_takes_part to ownterms_app;
