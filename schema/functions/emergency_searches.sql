-- Last touched by 0132_looked_for

-- For a records officer: how often whom of their organisations looked in the last month, and how often somebody was found and opened.
create function emergency_searches() returns table (name text, searches integer, found integer, opened integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.name, count(*)::integer, (count(*) filter (where s.found > 0))::integer, (select count(*)::integer from emergency_access e
      where e.account_id = a.id and e.organisation_id = any (my_offices()) and e.opened_at > now() - interval '30 days')
    from emergency_search s join account a on a.id = s.account_id
    where s.organisation_id = any (my_offices()) and s.at > now() - interval '30 days' group by a.id, a.name order by 2 desc, 1
$$;

grant execute on function emergency_searches to ownterms_app;
