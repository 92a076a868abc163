-- Last touched by 0045_as_it_was
-- and before by 0041_by_law

create function services_that_keep() returns table (service text)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct o.name from organisation o where exists (select 1 from statement s where s.person_id = actor()
    and s.statement_id = any (kept_by_law(actor())) and wrote_for(s.author_id, s.person_id, s.created_at, array[o.organisation_id])) order by 1
$$;

grant execute on function services_that_keep to ownterms_app;
