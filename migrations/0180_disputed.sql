-- "That was not me": what is disputed counts for nothing, wherever what somebody signed is read.

create function is_disputed(s signature) returns boolean language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from signature_dispute d where d.person_id = s.person_id and d.agreement_id = s.agreement_id and d.signature_id = s.signature_id);
revoke execute on function is_disputed from public;
grant execute on function is_disputed to ownterms_app;

-- As in 0025, 0045, 0018, 0090 and 0151, but without what is disputed: no choice stands, and nobody reads a plan, because of a
-- signature that was not the person's.
create or replace function persons_stance(of_person uuid, of_agreement uuid) returns text
language sql stable security definer set search_path = public, pg_temp
  return (select s.stance from signature s where s.person_id = of_person and s.agreement_id = of_agreement and s.account_id = of_person
    and s.recorded_by is null and not is_disputed(s) order by s.at desc, s.signature_id desc limit 1);

create or replace function signed_by_person(of_person uuid, of_agreement uuid) returns timestamptz language sql stable security definer set search_path = public, pg_temp
  return (select max(s.at) from signature s where s.person_id = of_person and s.agreement_id = of_agreement
    and s.account_id = of_person and s.recorded_by is null and not is_disputed(s) and s.stance in ('agree', 'agree-but'));

create or replace function standing_advance_choices(of_person uuid) returns agreement
language sql stable security definer set search_path = public, pg_temp as $$
  select a from (
    select a from agreement a join person p using (person_id)
      join lateral (select signed_by_person(a.person_id, a.agreement_id) as at) signed on signed.at is not null
    where a.person_id = of_person and a.kind = 'advance-choices' and p.closed_at is null
    order by signed.at desc, a.version desc limit 1) last
  where (last.a).withdrawn_at is null and persons_stance(of_person, (last.a).agreement_id) in ('agree', 'agree-but')
$$;

create or replace function superseding_advance_choices(a agreement) returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select n.agreement_id from agreement n cross join lateral (select signed_by_person(n.person_id, n.agreement_id) as at) signed
    where reads_agreement(a) and n.person_id = a.person_id and n.kind = a.kind and n.agreement_id <> a.agreement_id
      and signed.at > coalesce(signed_by_person(a.person_id, a.agreement_id), a.put_forward_at)
    order by signed.at desc limit 1
$$;

create or replace function said_aloud_since(a agreement) returns jsonb language sql stable security definer set search_path = public, pg_temp
  return case when reads_agreement(a) then (
    with signed as (select signed_by_person(a.person_id, a.agreement_id) as at),
    later as (select coalesce(min(s.at), 'infinity') as at from agreement n join signature s using (person_id, agreement_id)
      where n.person_id = a.person_id and n.kind = a.kind and n.agreement_id <> a.agreement_id and s.account_id = a.person_id
        and s.recorded_by is null and not is_disputed(s) and s.stance in ('agree', 'agree-but') and s.at > (select at from signed))
    select coalesce(jsonb_agg(aloud order by aloud ->> 'at'), '[]')
      from unnest(a.statement_ids) said, said_aloud(a.person_id, said, (select at from signed), (select at from later)) aloud
      where aloud is not null) end;

create or replace function had_withdrawn(of_person uuid, of_statement uuid, of_revision uuid, then_at timestamptz) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from statement w join revision r on r.person_id = w.person_id and r.revision_id = of_revision
    where w.person_id = of_person and w.root_id = of_statement and w.kind = 'advance-withdrawal' and withdraws(w)
      and w.created_at < then_at and r.created_at < w.created_at
      and not exists (select 1 from agreement a join signature s using (person_id, agreement_id) where a.person_id = of_person
        and a.kind = 'advance-choices' and of_statement = any (a.statement_ids) and s.account_id = of_person and s.recorded_by is null and not is_disputed(s)
        and s.stance in ('agree', 'agree-but') and s.at > w.created_at and s.at <= then_at));

create or replace function may_read_agreement(of_person uuid, of_agreement uuid, of_meeting uuid, of_kind text, put_by uuid, taken_back boolean)
returns boolean language sql stable security definer set search_path = public, pg_temp
  return case when section_of_agreement(of_kind) is null then
      -- what the person asked of somebody is between the two: who let it be, or was let go, reads on what they answered to
      exists (select 1 from signature s where s.person_id = of_person and s.agreement_id = of_agreement and s.account_id = actor()
        and s.recorded_by is null and not is_disputed(s))
      or not taken_back and exists (select 1 from meeting_participant p where p.person_id = of_person and p.meeting_id = of_meeting
        and p.account_id = actor() and is_related(of_person, p.account_id, p.team_id))
    else put_by = of_person and not taken_back or holds_agreement(of_person, of_kind, 'see')
      or exists (select 1 from signature s where s.person_id = of_person and s.agreement_id = of_agreement and s.account_id = of_person
        and s.recorded_by is null and not is_disputed(s))
      or exists (select 1 from meeting_participant p where p.person_id = of_person and p.meeting_id = of_meeting and p.account_id = actor()
        and p.added_by = of_person and is_related(of_person, p.account_id, p.team_id))
    end;

create or replace function readers_of_agreements(of_person uuid)
returns table (agreement_id uuid, team_id uuid, account_id uuid, name text, lasting boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  with put as (select a.*, section_of_agreement(a.kind) is null as alone,
      section_of_agreement(a.kind) is not null and (a.put_forward_by = of_person and a.withdrawn_at is null or exists (select 1 from signature s
        where s.person_id = of_person and s.agreement_id = a.agreement_id and s.account_id = of_person and s.recorded_by is null and not is_disputed(s))) as open_to_all
    from agreement a where a.person_id = of_person and of_person = actor()),
  held as (select g.* from sharing_grant g where g.person_id = of_person
    and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())),
  asked as (select p.agreement_id, r as account_id, null::uuid as team_id from put p, unnest(p.reader_ids) r
    union all select p.agreement_id, m.account_id, m.team_id from put p join member m on m.team_id = any (p.team_ids)
      where not p.open_to_all and m.ended_at is null and m.role in ('practitioner', 'peer worker', 'lead')),
  reads as (
    select p.agreement_id, t.team_id, null::uuid as account_id, t.name, true as lasting from put p join team t on t.team_id = any (p.team_ids) where p.open_to_all
    union select p.agreement_id, null, c.account_id, coalesce(t.name, n.name), x.lasting from put p join asked c using (agreement_id)
      left join team t on t.team_id = c.team_id
      left join lateral (select m.name from meeting_participant m where m.person_id = of_person and m.meeting_id = p.meeting_id
        and m.account_id = c.account_id limit 1) n on true
      cross join lateral (select case when p.alone then exists (select 1 from signature s where s.person_id = of_person and s.agreement_id = p.agreement_id
          and s.account_id = c.account_id and s.recorded_by is null and not is_disputed(s))
        or p.withdrawn_at is null and exists (select 1 from meeting_participant m where m.person_id = of_person and m.meeting_id = p.meeting_id
          and m.account_id = c.account_id and is_related(of_person, m.account_id, m.team_id))
      else p.open_to_all or exists (select 1 from meeting_participant m where m.person_id = of_person and m.meeting_id = p.meeting_id
          and m.account_id = c.account_id and m.added_by = of_person and is_related(of_person, m.account_id, m.team_id)) end as lasting) x
      where x.lasting or not p.alone and exists (select 1 from held g where lets_into_agreement(g.sections, g.statement_id, p.kind)
        and (g.account_id = c.account_id or g.team_id in (select m.team_id from member m where m.account_id = c.account_id and m.ended_at is null
          and m.role in ('practitioner', 'peer worker', 'lead'))))
    union select p.agreement_id, null, g.account_id, g.grantee_name, false from put p join held g on g.authority_id is not null and p.withdrawn_at is null
      and lets_into_agreement(g.sections, g.statement_id, p.kind))
  select r.agreement_id, r.team_id, r.account_id, r.name, r.lasting from reads r where r.account_id is distinct from of_person
$$;

create or replace function advance_choices_of(of_person uuid) returns jsonb language plpgsql stable security definer set search_path = public, pg_temp as $$
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
            when c.state in ('put away', 'let go', 'withdrawn') then 'put away' when c.body <> r.body then 'changed' end,
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
        and n.kind = n.section and n.voice in ('own', 'scribed', 'confirmed') and n.state not in ('put away', 'let go', 'withdrawn')
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
