-- Last touched by 0272_said_once
-- and before by 0230_asked_by_nobody, 0131_whose_account, 0044_what_was_found

create function is_known_still(of_person uuid, of_supporter uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(of_person) then
    not exists (select 1 from authority a where a.person_id = of_person and a.supporter_id = of_supporter and a.made_by <> of_person)
    or exists (select 1 from authority a where a.person_id = of_person and a.supporter_id = of_supporter and a.ended_at is null
      and (a.made_by = of_person or a.holder_confirmed_at is not null) and (a.ends_on is null or a.ends_on >= today_here()))
    or exists (select 1 from supporter s join grant_in_force g on g.person_id = s.person_id and g.account_id = s.account_id
      where s.person_id = of_person and s.supporter_id = of_supporter and g.authority_id is null) end;

grant execute on function is_known_still to ownterms_app;
