-- Last touched by 0018_agreements_of_more_kinds
-- and before by 0012_plan_meetings

create function leaves_the_room() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update meeting_participant p set removed_at = now() from plan_meeting m
    where m.person_id = p.person_id and m.meeting_id = p.meeting_id and m.ended_at is null and p.person_id = new.person_id
      and p.removed_at is null and p.account_id <> p.person_id
      and case tg_table_name
        when 'supporter' then p.team_id is null and not is_related(p.person_id, p.account_id, null)
        when 'team_relation' then p.team_id is not null and not is_related(p.person_id, p.account_id, p.team_id)
        else p.team_id is not null and not team_holds_agreement(p.person_id, m.kind, p.team_id)
      end;
  return null;
end $$;

grant execute on function leaves_the_room to public;
