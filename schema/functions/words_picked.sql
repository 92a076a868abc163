-- Last touched by 0272_said_once
-- and before by 0151_only_mine, 0017_deciding

create function words_picked(of_person uuid, of_preparation uuid) returns table (statement_id uuid, kind text, body jsonb, voice text, scribe_name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.statement_id, s.kind, s.body, s.voice, s.scribe_name
  from statement p
    join statement s on s.person_id = p.person_id
      and (p.body -> 'helpsFrom' ? s.statement_id::text or p.body -> 'powerFrom' ? s.statement_id::text)
  where p.person_id = of_person and p.statement_id = of_preparation and p.kind = 'preparation' and p.voice = 'own'
    and s.section in ('strengths', 'wellness-plan') and s.about_id is null and s.voice in ('own', 'scribed', 'confirmed')
    and not is_aside(s.state)
    and (p.person_id = actor() or not s.only_mine and not is_aside(p.state) and exists (select 1 from grant_to_me g
      where g.person_id = p.person_id and (p.section = any (g.sections) or g.statement_id = p.statement_id)))
  order by s.position, s.statement_id
$$;

grant execute on function words_picked to ownterms_app;
