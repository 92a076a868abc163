-- Last touched by 0131_whose_account
-- and before by 0029_acting

create function is_in_force(a authority) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return a.ended_at is null and a.starts_on <= today_here() and (a.ends_on is null or a.ends_on >= today_here())
    and (a.made_by = a.person_id or a.checked_at is not null and a.holder_confirmed_at is not null)
    and exists (select 1 from supporter s join person p on p.person_id = s.person_id and p.closed_at is null
      where s.person_id = a.person_id and s.supporter_id = a.supporter_id and s.account_id is not null and s.accepted_at is not null and s.ended_at is null);

grant execute on function is_in_force to ownterms_app;
