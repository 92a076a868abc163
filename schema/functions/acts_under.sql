-- Last touched by 0046_whose_paper
-- and before by 0029_acting

-- II. Under what somebody acts is told to themselves alone: it answered with anybody's paper to whoever named the two.
create function acts_under(of_person uuid, of_account uuid, in_section text, what text) returns authority
language sql stable security definer set search_path = public, pg_temp as $$
  select a.* from supporter s join authority a on a.person_id = s.person_id and a.supporter_id = s.supporter_id
    where s.person_id = of_person and s.account_id = of_account and of_account = actor()
      and in_section = any (a.sections) and what = any (a.may) and is_in_force(a)
    order by 'decide' = any (a.may) desc, a.made_at, a.authority_id limit 1
$$;

grant execute on function acts_under to ownterms_app;
