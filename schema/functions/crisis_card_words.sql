-- Last touched by 0272_said_once
-- and before by 0270_sections_as_rows, 0090_who_can_see, 0045_as_it_was, 0025_advance_choices,
--   0014_crisis_card

create function crisis_card_words(of_person uuid) returns jsonb
language sql stable security definer set search_path = public, pg_temp
  return (select jsonb_build_object(
      'language', a.language,
      'called', case when (c.body ->> 'name')::boolean then p.called end,
      'pronouns', case when (c.body ->> 'name')::boolean then p.pronouns end,
      'advance', (c.body ->> 'advance')::boolean and some_of_it_stands(standing_advance_choices(of_person)),
      'lines', coalesce((
        select jsonb_agg(jsonb_build_object('heading', i.item ->> 'heading', 'statementId', s.statement_id, 'kind', s.kind,
            'body', s.body, 'voice', s.voice, 'scribe', s.scribe_name) order by i.place)
          from jsonb_array_elements(c.body -> 'items') with ordinality i (item, place)
          join statement s on s.person_id = of_person and s.statement_id = (i.item ->> 'statementId')::uuid
          where s.about_id is null and s.voice in ('own', 'scribed', 'confirmed') and not is_aside(s.state)
            and not s.only_mine
            and s.kind <> 'crisis-card' and s.section = any ((select card_sections())::text[])), '[]'))
    from person p
      join account a on a.id = p.person_id
      join statement c on c.person_id = p.person_id and c.section = 'crisis-card' and c.kind = 'crisis-card' and c.voice = 'own'
    where p.person_id = of_person and p.closed_at is null
    order by c.created_at, c.statement_id limit 1);

-- nobody but the owner, and triggers, may run it
