-- Who reads single statements by a right of their own, for the one function that says who can see what (0090): nobody was told of them.

-- I. The record of what somebody cannot decide now is read by whoever decides that for them (0047): the same for the policy and the person.
create function grounds_of(accounts uuid[]) returns table (person_id uuid, account_id uuid, name text, statement_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.person_id, s.account_id, s.name, r.statement_id from supporter s
    join authority a on a.person_id = s.person_id and a.supporter_id = s.supporter_id
    join statement r on r.person_id = a.person_id and r.section = 'capacity' and r.kind = 'capacity-record'
    left join statement said on said.person_id = r.person_id and said.statement_id::text = r.body ->> 'concerns'
    left join agreement put on put.person_id = r.person_id and put.agreement_id::text = r.body ->> 'concerns'
    where s.account_id = any (accounts) and 'decide' = any (a.may) and is_in_force(a)
      and coalesce(said.section, section_of_agreement(put.kind)) = any (a.sections)
      and r.statement_id = cannot_decide_by(r.person_id, array[nullif(r.body ->> 'concerns', '')::uuid])
$$;
create or replace function grounds_of_mine() returns uuid[] language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(distinct g.statement_id), '{}') from grounds_of(array[actor()]) g);

-- Also what somebody withdrew aloud: read by whoever wrote it down, as long as they work with the person (0041).
create function single_readers(of_person uuid) returns table ("right" text, account_id uuid, name text, statement_id uuid, section text)
language sql stable security definer set search_path = public, pg_temp as $$
  select 'authority', g.account_id, g.name, g.statement_id, 'capacity' from grounds_of(array(select s.account_id from supporter s
      where s.person_id = of_person and s.account_id is not null)) g where g.person_id = of_person and of_person = actor()
  union select 'duty', s.scribe_id, s.scribe_name, s.statement_id, s.section from statement s
    where of_person = actor() and s.person_id = of_person and s.kind = 'advance-withdrawal' and not s.only_mine and exists (select 1
      from member m join team_relation r using (team_id) where m.account_id = s.scribe_id and m.ended_at is null
        and m.role in ('practitioner', 'lead') and r.person_id = of_person and r.ended_at is null)
$$;

-- II. As in 0090, and the answers to what was asked aloud.
create or replace function readers_by_duty(of_person uuid) returns table (section text, organisation_id uuid, service text, statement_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  with services as (select distinct t.organisation_id, o.name from team_relation r join team t using (team_id) join organisation o using (organisation_id)
    where r.person_id = of_person and r.ended_at is null)
  select s.section, v.organisation_id, v.name, s.statement_id from services v join statement s on s.person_id = of_person and s.section = any (duty_sections())
      and not s.only_mine
      and (s.voice = 'practitioner' and wrote_for(s.author_id, s.person_id, s.created_at, array[v.organisation_id])
        or s.voice in ('scribed', 'confirmed') and wrote_for(s.scribe_id, s.person_id, s.created_at, array[v.organisation_id]))
    where of_person = actor()
  union all select 'remaining-choices', v.organisation_id, v.name, s.statement_id from services v
    join asked_aloud a on a.person_id = of_person and a.organisation_id = v.organisation_id
    join statement s on s.person_id = a.person_id and s.statement_id = a.statement_id and s.voice in ('scribed', 'confirmed') and s.scribe_id = a.account_id
    where of_person = actor()
  -- and what was answered to it
  union all select 'remaining-choices', v.organisation_id, v.name, s.statement_id from services v
    join asked_aloud a on a.person_id = of_person and a.organisation_id = v.organisation_id
    join statement s on s.person_id = a.person_id and s.root_id = a.statement_id and s.kind = 'choice-answer' and s.voice = 'practitioner'
      and wrote_for(s.author_id, s.person_id, s.created_at, array[a.organisation_id])
    where of_person = actor()
$$;

-- III. As in 0090, and which entries stand in a safety document, what was picked into a preparation, and those above.
create or replace function readers(of_person uuid) returns jsonb language plpgsql stable security definer set search_path = public, pg_temp as $$
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
        where d.person_id = of_person and is_related(of_person, d.made_by, d.team_id) group by t.team_id, t.name) p),
    -- what somebody picked into what they prepare is read there by whoever reads that
    'picked', (select coalesce(jsonb_agg(p), '[]') from (select p.statement_id as preparation, p.section,
          array(select w.statement_id from words_picked(of_person, p.statement_id) w where not exists (select 1 from statement x
            where x.person_id = of_person and x.statement_id = w.statement_id and x.only_mine)) as entries
        from statement p where p.person_id = of_person and p.kind = 'preparation' and p.voice = 'own' and not p.only_mine
          and p.state not in ('put away', 'let go', 'withdrawn')) p where cardinality(p.entries) > 0),
    'single', (select coalesce(jsonb_agg(x), '[]') from (select g."right", g.account_id, g.name, jsonb_agg(g.statement_id) as entries,
          jsonb_agg(distinct g.section) as sections from single_readers(of_person) g group by g."right", g.account_id, g.name) x),
    'kept', (select coalesce(jsonb_agg(k.statement_id), '[]') from kept_back k where k.person_id = of_person and k.ended_at is null));
end $$;
revoke execute on function grounds_of, single_readers from public;
