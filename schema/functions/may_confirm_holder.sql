-- Last touched by 0131_whose_account

-- Whether the actor can say whose account it is: they wrote the paper down and work there still, or check for that organisation;
-- and they neither made the link nor hold it.
create function may_confirm_holder(of_person uuid, of_authority uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from authority a join supporter s on s.person_id = a.person_id and s.supporter_id = a.supporter_id
    where a.person_id = of_person and a.authority_id = of_authority and a.made_by <> a.person_id and a.ended_at is null and a.holder_confirmed_at is null
      and s.account_id is not null and s.ended_at is null and actor() not in (s.account_id, a.person_id)
      and (a.made_by = actor() and a.organisation_id = any (my_services()) and has_duty(of_person) or checks_for(a.organisation_id))
      and not exists (select 1 from invitation i where i.person_id = of_person and i.supporter_id = a.supporter_id
        and i.accepted_by = s.account_id and i.created_by = actor()));

grant execute on function may_confirm_holder to ownterms_app;
