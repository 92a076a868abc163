-- Last touched by 0151_only_mine
-- and before by 0017_deciding

-- III. As in 0017, but what is kept back is left out of a preparation that others read.
create function words_picked(of_person uuid, of_preparation uuid) returns table (statement_id uuid, kind text, body jsonb, voice text, scribe_name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.statement_id, s.kind, s.body, s.voice, s.scribe_name
  from statement p
    join statement s on s.person_id = p.person_id
      and (p.body -> 'helpsFrom' ? s.statement_id::text or p.body -> 'powerFrom' ? s.statement_id::text)
  where p.person_id = of_person and p.statement_id = of_preparation and p.kind = 'preparation' and p.voice = 'own'
    and s.section in ('strengths', 'wellness-plan') and s.about_id is null and s.voice in ('own', 'scribed', 'confirmed')
    and s.state not in ('put away', 'let go', 'withdrawn')
    and (p.person_id = actor() or not s.only_mine and p.state not in ('put away', 'let go', 'withdrawn') and exists (select 1 from sharing_grant g
      where g.person_id = p.person_id and (p.section = any (g.sections) or g.statement_id = p.statement_id)
        and (g.account_id = actor() or g.team_id = any (my_teams()))
        and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())))
  order by s.position, s.statement_id
$$;

grant execute on function words_picked to ownterms_app;
