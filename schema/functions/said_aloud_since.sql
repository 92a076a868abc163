-- Last touched by 0180_disputed
-- and before by 0045_as_it_was

create function said_aloud_since(a agreement) returns jsonb
language sql stable security definer set search_path = public, pg_temp
  return case when reads_agreement(a) then (
    with signed as (select signed_by_person(a.person_id, a.agreement_id) as at),
    later as (select coalesce(min(s.at), 'infinity') as at from agreement n join signature s using (person_id, agreement_id)
      where n.person_id = a.person_id and n.kind = a.kind and n.agreement_id <> a.agreement_id and s.account_id = a.person_id
        and s.recorded_by is null and not is_disputed(s) and s.stance in ('agree', 'agree-but') and s.at > (select at from signed))
    select coalesce(jsonb_agg(aloud order by aloud ->> 'at'), '[]')
      from unnest(a.statement_ids) said, said_aloud(a.person_id, said, (select at from signed), (select at from later)) aloud
      where aloud is not null) end;

grant execute on function said_aloud_since to ownterms_app;
