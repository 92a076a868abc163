-- Last touched by 0230_asked_by_nobody
-- and before by 0180_disputed, 0018_agreements_of_more_kinds, 0012_plan_meetings

create function may_read_agreement(
  of_person uuid,
  of_agreement uuid,
  of_meeting uuid,
  of_kind text,
  put_by uuid,
  taken_back boolean
) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case when not concerns_me(of_person) then false when section_of_agreement(of_kind) is null then
      -- what the person asked of somebody is between the two: who let it be, or was let go, reads on what they answered to
      exists (select 1 from signature s where s.person_id = of_person and s.agreement_id = of_agreement and s.account_id = actor()
        and s.recorded_by is null and not dispute_stands(s))
      or not taken_back and exists (select 1 from meeting_participant p where p.person_id = of_person and p.meeting_id = of_meeting
        and p.account_id = actor() and relation_stands(of_person, p.account_id, p.team_id))
    else put_by = of_person and not taken_back or holds_agreement(of_person, of_kind, 'see')
      or exists (select 1 from signature s where s.person_id = of_person and s.agreement_id = of_agreement and s.account_id = of_person
        and s.recorded_by is null and not dispute_stands(s))
      or exists (select 1 from meeting_participant p where p.person_id = of_person and p.meeting_id = of_meeting and p.account_id = actor()
        and p.added_by = of_person and relation_stands(of_person, p.account_id, p.team_id))
    end;

grant execute on function may_read_agreement to ownterms_app;
