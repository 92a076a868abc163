-- Last touched by 0041_by_law

-- II. A choice in advance, withdrawn aloud. The law lets somebody withdraw a refusal in any way while they can decide (Mental
-- Capacity Act 2005, section 24). Whoever works with them and reads what stands writes down what they said; it counts at once,
-- unless whoever wrote it had doubts that they could decide. The person says that it is right, or that it is not.
create function may_withdraw_aloud(of_person uuid, of_statement uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare a agreement := standing_advance_choices(of_person);
begin
  return a.agreement_id is not null and has_duty(of_person) and of_statement = any (a.statement_ids)
    and (reads_agreement(a) or of_statement = any (advance_statements_open(of_person))
      or exists (select 1 from statement s where s.person_id = of_person and s.statement_id = of_statement
        and s.section = any (advance_sections_open(of_person))));
end $$;

grant execute on function may_withdraw_aloud to ownterms_app;
