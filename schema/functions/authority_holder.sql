-- Last touched by 0029_acting

-- Whose it is: for whoever may read the authority (row-level security decides which).
create function authority_holder(of_person uuid, of_supporter uuid) returns table (name text, relationship text, account_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.name, s.relationship, s.account_id from supporter s where s.person_id = of_person and s.supporter_id = of_supporter
    and (s.person_id = actor() or s.account_id = actor() or exists (select 1 from authority a where a.person_id = s.person_id and a.supporter_id = s.supporter_id
      and (checks_for(a.organisation_id) or a.organisation_id = any (my_services()) and has_duty(a.person_id))))
$$;

grant execute on function authority_holder to ownterms_app;
