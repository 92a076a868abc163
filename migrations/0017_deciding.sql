-- Deciding together. What matters to the person, what they prepare and what they decided is said in their voice alone,
-- whoever is let in to answer: others say what they know about an option, and that a power was used, and nothing more.
create policy decided_by_the_person on revision as restrictive for insert with check (case
  when kind in ('decision', 'option-matters', 'without-nothing', 'preparation', 'afterwards', 'after') then voice in ('own', 'scribed', 'confirmed')
  -- a professional records that somebody else decided under a power; never that the person did, nor both together
  when kind = 'decided' then voice in ('own', 'scribed', 'confirmed') or body ->> 'who' = 'other'
  else true end);

-- The words that the person picked from their strengths and wellness plan for one preparation: for them, and for whoever
-- they share the preparation with. Only what they picked themselves, only words of theirs, and none that were put away.
create function words_picked(of_person uuid, of_preparation uuid)
returns table (statement_id uuid, kind text, body jsonb, voice text, scribe_name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.statement_id, s.kind, s.body, s.voice, s.scribe_name
  from statement p
    join statement s on s.person_id = p.person_id
      and (p.body -> 'helpsFrom' ? s.statement_id::text or p.body -> 'powerFrom' ? s.statement_id::text)
  where p.person_id = of_person and p.statement_id = of_preparation and p.kind = 'preparation' and p.voice = 'own'
    and s.section in ('strengths', 'wellness-plan') and s.about_id is null and s.voice in ('own', 'scribed', 'confirmed')
    and s.state not in ('put away', 'let go', 'withdrawn')
    and (p.person_id = actor() or p.state not in ('put away', 'let go', 'withdrawn') and exists (select 1 from sharing_grant g
      where g.person_id = p.person_id and (p.section = any (g.sections) or g.statement_id = p.statement_id)
        and (g.account_id = actor() or g.team_id = any (my_teams()))
        and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())))
  order by s.position, s.statement_id
$$;
revoke execute on function words_picked from public;
grant execute on function words_picked to ownterms_app;
