-- Last touched by 0015_emergency_access
-- and before by 0014_crisis_card

create function holds_crisis_card(of_person uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return in_emergency(of_person, 'crisis-card') or exists (select 1 from sharing_grant g where g.person_id = of_person
    and 'crisis-card' = any (g.sections) and (g.account_id = actor() or g.team_id = any (my_teams()))
    and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now()));

grant execute on function holds_crisis_card to ownterms_app;
