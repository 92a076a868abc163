-- Last touched by 0131_whose_account

-- How the account that accepted signs in, for whoever says whose it is: they ask for it, in person or by telephone.
create function holder_signs_in_as(of_person uuid, of_authority uuid) returns text
language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(c.display_username, case when c.email like '%@no-email.invalid' then '' else c.email end)
    from authority a join supporter s on s.person_id = a.person_id and s.supporter_id = a.supporter_id join account c on c.id = s.account_id
    where a.person_id = of_person and a.authority_id = of_authority and may_confirm_holder(of_person, of_authority));

grant execute on function holder_signs_in_as to ownterms_app;
