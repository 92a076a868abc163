-- Last touched by 0300_papers_of_a_team
-- and before by 0272_said_once, 0152_single_readers, 0090_who_can_see

create function readers(of_person uuid) returns jsonb
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare card jsonb; on_card uuid[];
begin
  if of_person is distinct from actor() then return null; end if;
  card := crisis_card_words(of_person);
  on_card := array(select (line ->> 'statementId')::uuid from jsonb_array_elements(card -> 'lines') line);
  return jsonb_build_object(
    'grants', (select coalesce(jsonb_agg(to_jsonb(g) order by g.created_at, g.grant_id), '[]') from sharing_grant g
      where g.person_id = of_person and g.ended_at is null and (g.ends_at is null or g.ends_at > now())),
    'open', (select coalesce(jsonb_agg(jsonb_build_object('access_id', e.access_id, 'account_id', e.account_id, 'name', e.name,
        'opened_at', e.opened_at, 'ends_at', e.ends_at) order by e.opened_at, e.access_id), '[]')
      from emergency_access e where e.person_id = of_person and e.ended_at is null and e.ends_at > now()
        and exists (select 1 from member m where m.account_id = e.account_id and m.organisation_id = e.organisation_id
          and m.ended_at is null and m.role in ('practitioner', 'lead'))
        and exists (select 1 from team_relation r join team t using (team_id)
          where r.person_id = of_person and r.ended_at is null and t.organisation_id = e.organisation_id)),
    'opens', (select to_jsonb(array(select s from unnest(emergency_sections()) s
      where s <> all (coalesce((select w.closed from emergency_wish w where w.person_id = of_person), '{}'))))),
    'services', (select coalesce(jsonb_agg(distinct jsonb_build_object('organisation_id', o.organisation_id, 'name', o.name)), '[]') from team_relation r join team t using (team_id)
      join organisation o using (organisation_id) where r.person_id = of_person and r.ended_at is null),
    'teams', (select coalesce(jsonb_agg(jsonb_build_object('team_id', t.team_id, 'name', t.name) order by t.name), '[]')
      from team_relation r join team t using (team_id) where r.person_id = of_person and r.ended_at is null),
    -- who knows what the person is called and how to reach them, besides those teams (0044)
    'supporters', (select coalesce(jsonb_agg(jsonb_build_object('account_id', s.account_id, 'name', s.name) order by s.name), '[]') from supporter s
      where s.person_id = of_person and s.account_id is not null and s.ended_at is null and is_known_still(s.person_id, s.supporter_id)),
    'card', case when card is not null then jsonb_build_object(
      'entries', to_jsonb(on_card),
      'sections', (select coalesce(jsonb_agg(distinct s.section), '[]') from statement s where s.person_id = of_person and s.statement_id = any (on_card)),
      'code', exists (select 1 from crisis_card_link l where l.person_id = of_person and l.ended_at is null)) end,
    'byDuty', (select coalesce(jsonb_agg(d), '[]') from (select section, organisation_id, service, jsonb_agg(statement_id) as entries
      from readers_by_duty(of_person) group by section, organisation_id, service order by section, service) d),
    'signed', (select coalesce(jsonb_agg(jsonb_build_object('team_id', x.team_id, 'account_id', x.account_id, 'name', x.name, 'lasting', x.lasting,
        'agreements', x.agreements, 'entries', x.entries, 'sections', (select coalesce(jsonb_agg(distinct s.section), '[]') from statement s
          where s.person_id = of_person and s.statement_id = any (x.entries))) order by x.name), '[]')
      from (select r.team_id, r.account_id, r.name, r.lasting, array_agg(r.agreement_id) as agreements,
          array(select distinct e from agreement a, unnest(a.statement_ids) e
            where a.person_id = of_person and a.agreement_id = any (array_agg(r.agreement_id))) as entries
        from readers_of_agreements(of_person) r group by r.team_id, r.account_id, r.name, r.lasting) x),
    -- risk and safety documents, which hold words of the person's
    'papers', (select coalesce(jsonb_agg(to_jsonb(p) || jsonb_build_object('sections', (select coalesce(jsonb_agg(distinct s.section), '[]')
        from statement s where s.person_id = of_person and s.statement_id::text = any (p.entries))) order by p.name), '[]') from (select t.team_id, t.name,
          array(select distinct e #>> '{}' from safety_document o, jsonb_path_query(o.content::jsonb, '$.**.statementId') e
            where o.person_id = of_person and o.document_id = any (array_agg(d.document_id))) as entries
        from safety_document d join team t using (team_id)
        where d.person_id = of_person and is_related(of_person, null, d.team_id) group by t.team_id, t.name) p),
    -- what somebody picked into what they prepare is read there by whoever reads that
    'picked', (select coalesce(jsonb_agg(p), '[]') from (select p.statement_id as preparation, p.section,
          array(select w.statement_id from words_picked(of_person, p.statement_id) w where not exists (select 1 from statement x
            where x.person_id = of_person and x.statement_id = w.statement_id and x.only_mine)) as entries
        from statement p where p.person_id = of_person and p.kind = 'preparation' and p.voice = 'own' and not p.only_mine
          and not is_aside(p.state)) p where cardinality(p.entries) > 0),
    'single', (select coalesce(jsonb_agg(x), '[]') from (select g."right", g.account_id, g.name, jsonb_agg(g.statement_id) as entries,
          jsonb_agg(distinct g.section) as sections from single_readers(of_person) g group by g."right", g.account_id, g.name) x),
    'kept', (select coalesce(jsonb_agg(k.statement_id), '[]') from kept_back k where k.person_id = of_person and k.ended_at is null));
end $$;

grant execute on function readers to ownterms_app;
