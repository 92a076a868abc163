-- Last touched by 0018_agreements_of_more_kinds
-- and before by 0012_plan_meetings, 0005_agreements

create function meeting_candidates(of_person uuid, of_kind text) returns table (account_id uuid, team_id uuid, name text, role text, relation text)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.person_id, null::uuid, p.called, 'person', '' from person p
    where p.person_id = of_person and (p.person_id = actor() or exists (select 1 from team_relation r
      where r.person_id = of_person and r.ended_at is null and r.team_id = any (my_teams())))
  union all
  select s.account_id, null::uuid, s.name, 'supporter', s.relationship from supporter s
    where s.person_id = of_person and of_person = actor() and s.accepted_at is not null and s.ended_at is null
  union all
  -- somebody of two teams once, for the one that is let in
  (select distinct on (m.account_id) m.account_id, m.team_id, a.name,
      case m.role when 'peer worker' then 'peer worker' else 'practitioner' end, t.name
    from team_relation r join member m on m.team_id = r.team_id and m.ended_at is null
      join account a on a.id = m.account_id join team t on t.team_id = m.team_id
    where r.person_id = of_person and r.ended_at is null and m.role in ('practitioner', 'peer worker', 'lead')
      and m.account_id <> of_person
      and (of_person = actor() or m.team_id = any (my_teams()) and team_holds_agreement(of_person, of_kind, m.team_id))
    order by m.account_id, team_holds_agreement(of_person, of_kind, m.team_id) desc, t.name, m.team_id)
$$;

grant execute on function meeting_candidates to ownterms_app;
