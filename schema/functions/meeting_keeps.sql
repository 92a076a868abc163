-- Last touched by 0110_seals

-- What each team that takes part in the open meeting of a kind says it keeps; exactly what agreement_keeps() fills in below.
create function meeting_keeps(of_person uuid, of_kind text) returns jsonb
language sql stable security definer set search_path = public, pg_temp
  return coalesce((select jsonb_agg(jsonb_build_object('teamId', t.team_id, 'name', t.name, 'years', t.keeps_years) order by t.team_id)
    from team t where section_of_agreement(of_kind) is not null and t.team_id in (
      select p.team_id from plan_meeting m join meeting_participant p using (person_id, meeting_id)
      where m.person_id = of_person and m.kind = of_kind and m.ended_at is null and p.removed_at is null and still_takes_part(p)
        and takes_part(m.person_id, m.meeting_id))), '[]');

grant execute on function meeting_keeps to ownterms_app;
