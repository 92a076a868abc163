-- Last touched by 0041_by_law

create function kept_for_me() returns uuid[]
language sql stable security definer set search_path = public, pg_temp
  return case when cardinality(my_offices()) = 0 then '{}'::uuid[] else (select coalesce(array_agg(k.person_id), '{}') from kept_records() k) end;

grant execute on function kept_for_me to ownterms_app;
