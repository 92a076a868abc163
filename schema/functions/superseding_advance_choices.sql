-- Last touched by 0180_disputed
-- and before by 0025_advance_choices

create function superseding_advance_choices(a agreement) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select n.agreement_id from agreement n cross join lateral (select signed_by_person(n.person_id, n.agreement_id) as at) signed
    where reads_agreement(a) and n.person_id = a.person_id and n.kind = a.kind and n.agreement_id <> a.agreement_id
      and signed.at > coalesce(signed_by_person(a.person_id, a.agreement_id), a.put_forward_at)
    order by signed.at desc limit 1
$$;

grant execute on function superseding_advance_choices to ownterms_app;
