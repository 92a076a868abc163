-- Last touched by 0025_advance_choices

-- Whether something stands of which the actor may see anything.
create function has_advance_choices(of_person uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare a agreement := standing_advance_choices(of_person);
begin
  return a.agreement_id is not null and (reads_agreement(a) or cardinality(advance_sections_open(of_person)) > 0
    or a.statement_ids && advance_statements_open(of_person));
end $$;

grant execute on function has_advance_choices to ownterms_app;
