-- Last touched by 0015_emergency_access

-- What was read under an access, for the records officer of that organisation: which parts and when, never a word of them.
create function emergency_looks(of_person uuid, of_access uuid) returns table (at timestamptz, act text, what text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select v.at, v.act, v.what from emergency_access e join access_event v on v.person_id = e.person_id and v.account_id = e.account_id
      and v.by_right = 'emergency' and v.at >= e.opened_at and v.at <= coalesce(e.ended_at, e.ends_at)
    where e.person_id = of_person and e.access_id = of_access
      and (e.person_id = actor() or e.account_id = actor() or e.organisation_id = any (my_offices()))
    order by v.at
$$;

grant execute on function emergency_looks to ownterms_app;
