-- Last touched by 0045_as_it_was

-- A statement is of the service for which it was first written, with every version of it; the first is asked about before the
-- statement is there.
create function said_first(of_person uuid, of_statement uuid, version timestamptz) returns timestamptz
language sql stable security definer set search_path = public, pg_temp
  return coalesce((select s.created_at from statement s where s.person_id = of_person and s.statement_id = of_statement), version);

grant execute on function said_first to ownterms_app;
