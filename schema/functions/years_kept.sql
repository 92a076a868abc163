-- Last touched by 0110_seals

-- The shorter of what was sealed and what is set today.
create function years_kept(keeps jsonb, of_team uuid, setting integer) returns integer
language sql immutable
  return least(setting, (select min((k ->> 'years')::int) from jsonb_array_elements(keeps) k where k ->> 'teamId' = of_team::text));

grant execute on function years_kept to ownterms_app;
