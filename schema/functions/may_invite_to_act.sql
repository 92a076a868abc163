-- Last touched by 0131_whose_account
-- and before by 0046_whose_paper, 0029_acting

-- Whoever checks for that organisation invites, not whoever wrote it down.
create function may_invite_to_act(of_person uuid, of_supporter uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from authority a join supporter s on s.person_id = a.person_id and s.supporter_id = a.supporter_id
    where a.person_id = of_person and a.supporter_id = of_supporter and a.made_by <> actor() and a.person_id <> actor() and a.checked_at is not null
      and a.ended_at is null and checks_for(a.organisation_id) and s.account_id is null and s.ended_at is null);

grant execute on function may_invite_to_act to ownterms_app;
