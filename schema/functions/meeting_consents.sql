-- Last touched by 0272_said_once
-- and before by 0012_plan_meetings

create function meeting_consents(of_person uuid, of_meeting uuid) returns table (
  grant_id uuid,
  grantee_name text,
  sections text[],
  starts_at timestamptz,
  ends_at timestamptz
)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.grant_id, g.grantee_name, g.sections, g.starts_at, g.ends_at from grant_in_force g
    where g.person_id = of_person
      and takes_part(of_person, of_meeting)
      and exists (select 1 from meeting_participant p where p.person_id = of_person and p.meeting_id = of_meeting and still_takes_part(p)
        and (g.team_id = p.team_id or p.team_id is null and g.account_id = p.account_id))
    order by g.starts_at, g.grant_id
$$;

grant execute on function meeting_consents to ownterms_app;
