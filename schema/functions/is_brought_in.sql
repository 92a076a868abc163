-- Last touched by 0046_whose_paper

-- I. Whom a service wrote down to act for somebody is invited by that service, once the paper was checked. The person's own
-- pages made a link for them too: whoever had it acted under the name and the paper of another.
create function is_brought_in(of_person uuid, of_supporter uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from authority a where a.person_id = of_person and a.supporter_id = of_supporter and a.made_by <> a.person_id);

grant execute on function is_brought_in to ownterms_app;
