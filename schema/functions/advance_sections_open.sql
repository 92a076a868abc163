-- Last touched by 0025_advance_choices

-- The four sections, as far as the actor may read them just now.
create function advance_sections_open(of_person uuid) returns text[]
language sql stable security definer set search_path = public, pg_temp
  return array(select s from unnest(advance_sections()) s where of_person = actor() or in_emergency(of_person, s)
    or exists (select 1 from sharing_grant g where g.person_id = of_person and s = any (g.sections)
      and (g.account_id = actor() or g.team_id = any (my_teams()))
      and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())));

-- nobody but the owner, and triggers, may run it
