-- Last touched by 0230_asked_by_nobody
-- and before by 0018_agreements_of_more_kinds, 0012_plan_meetings

-- As they stood in 0018.
create function leaves_the_room() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update meeting_participant p set removed_at = now() from plan_meeting m
    where m.person_id = p.person_id and m.meeting_id = p.meeting_id and m.ended_at is null and p.person_id = new.person_id
      and p.removed_at is null and p.account_id <> p.person_id
      and case tg_table_name
        when 'supporter' then p.team_id is null and not relation_stands(p.person_id, p.account_id, null)
        when 'team_relation' then p.team_id is not null and not relation_stands(p.person_id, p.account_id, p.team_id)
        else p.team_id is not null and not team_is_let_in(p.person_id, m.kind, p.team_id)
      end;
  return null;
end $$;

grant execute on function leaves_the_room to public;
