-- Last touched by 0272_said_once
-- and before by 0180_disputed, 0090_who_can_see

create function readers_of_agreements(of_person uuid) returns table (agreement_id uuid, team_id uuid, account_id uuid, name text, lasting boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  with put as (select a.*, section_of_agreement(a.kind) is null as alone,
      section_of_agreement(a.kind) is not null and (a.put_forward_by = of_person and a.withdrawn_at is null or exists (select 1 from signature s
        where s.person_id = of_person and s.agreement_id = a.agreement_id and s.account_id = of_person and s.recorded_by is null and not is_disputed(s))) as open_to_all
    from agreement a where a.person_id = of_person and of_person = actor()),
  held as (select g.* from grant_in_force g where g.person_id = of_person),
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

grant execute on function readers_of_agreements to ownterms_app;
