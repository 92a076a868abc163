-- Last touched by 0272_said_once
-- and before by 0180_disputed, 0151_only_mine, 0045_as_it_was, 0041_by_law, 0025_advance_choices

create function advance_choices_of(of_person uuid) returns jsonb
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  a agreement := standing_advance_choices(of_person);
  sections text[] := advance_sections_open(of_person);
  alone uuid[] := advance_statements_open(of_person);
  whole boolean := reads_agreement(a);
  person_called text; words jsonb; standing jsonb; withheld boolean; signed_at timestamptz;
begin
  select called into person_called from person where person_id = of_person and closed_at is null;
  if person_called is null then return null; end if;
  if cardinality(sections) = 0 and not whole and not coalesce(a.statement_ids && alone, false) then return null; end if;
  if a.agreement_id is not null then
    signed_at := signed_by_person(of_person, a.agreement_id);
    select coalesce(jsonb_agg(jsonb_build_object('part', p.part ->> 'part', 'statementId', r.statement_id, 'revisionId', r.revision_id,
          'kind', r.kind, 'section', r.section, 'voice', r.voice, 'author', r.author_name, 'scribe', r.scribe_name, 'saidAt', r.created_at,
          'body', r.body, 'since', case when not r.section = any (sections) and not r.statement_id = any (alone) then null
            when is_aside(c.state) then 'put away' when c.body <> r.body then 'changed' end,
          'aloud', said_aloud(of_person, r.statement_id, signed_at, 'infinity'))
          order by p.place, s.place), '[]')
      into words
      from jsonb_array_elements(a.content::jsonb -> 'parts') with ordinality p (part, place)
        cross join jsonb_array_elements(p.part -> 'statements') with ordinality s (statement, place)
        join revision r on r.person_id = of_person and r.revision_id = (s.statement ->> 'revisionId')::uuid
        left join statement c on c.person_id = of_person and c.statement_id = r.statement_id
      where whole or not r.only_mine and (r.section = any (sections) or r.statement_id = any (alone));
    withheld := jsonb_array_length(words) < cardinality(a.revision_ids);
    standing := jsonb_build_object('agreementId', a.agreement_id, 'version', a.version, 'putForwardAt', a.put_forward_at,
      'reviewOn', agreement_review_on(a), 'reads', whole, 'withheld', withheld, 'statements', words,
      'mayWriteDown', has_duty(of_person),
      -- written since, and not in what was signed
      'added', (select count(*) from statement n where n.person_id = of_person and n.section = any (sections) and n.about_id is null
        and n.kind = n.section and n.voice in ('own', 'scribed', 'confirmed') and not is_aside(n.state)
        and not n.only_mine and not n.statement_id = any (a.statement_ids)),
      'signatures', (select coalesce(jsonb_agg(jsonb_build_object('accountId', s.account_id, 'name', s.name, 'role', s.role, 'relation', s.relation,
          'stance', s.stance, 'capacity', s.capacity, 'at', s.at, 'recorded', s.recorded_by is not null,
          -- reasons may speak of what is not shared
          'reason', case when withheld then '' else s.reason end, 'capacityWords', case when withheld then '' else s.capacity_words end)
          order by s.at, s.signature_id), '[]')
        from signature s where s.person_id = of_person and s.agreement_id = a.agreement_id and not is_disputed(s)),
      'stoodOn', (select max(w.said_at) from statement w where w.person_id = of_person and w.section = 'advance' and w.kind = 'advance-word'
        and w.voice = 'own' and w.body ->> 'says' = 'stands' and w.body ->> 'agreementId' = a.agreement_id::text));
  end if;
  return jsonb_build_object('called', person_called, 'sections', sections, 'standing', standing,
    'right', case when of_person = actor() then 'own' when whole then 'agreement'
      when exists (select 1 from unnest(sections) s where in_emergency(of_person, s)) then 'emergency' else 'grant' end,
    -- put forward after it, and the person has not said anything to it
    'newer', (select jsonb_build_object('version', n.version, 'at', n.put_forward_at) from agreement n
      where n.person_id = of_person and n.kind = 'advance-choices' and n.withdrawn_at is null and n.version > coalesce(a.version, 0)
        and persons_stance(of_person, n.agreement_id) is null order by n.version desc limit 1),
    -- where nothing stands: when the person said so
    'ended', case when standing is null then (select jsonb_build_object('at', w.said_at,
        'reason', case when sections @> advance_sections() then w.body ->> 'text' else '' end)
      from statement w where w.person_id = of_person and w.section = 'advance' and w.kind = 'advance-word' and w.voice = 'own'
        and w.body ->> 'says' = 'ended' order by w.said_at desc limit 1) end);
end $$;

grant execute on function advance_choices_of to ownterms_app;
