-- Last touched by 0230_asked_by_nobody
-- and before by 0046_whose_paper

create function is_brought_in(of_person uuid, of_supporter uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(of_person) then exists (select 1 from authority a where a.person_id = of_person
    and a.supporter_id = of_supporter and a.made_by <> a.person_id) end;

grant execute on function is_brought_in to ownterms_app;
