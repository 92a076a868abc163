-- Last touched by 0230_asked_by_nobody

-- As it stood in 0131, for whoever looks after the database, and for those whom the person concerns.
create function authority_stands(a authority) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return a.ended_at is null and a.starts_on <= today_here() and (a.ends_on is null or a.ends_on >= today_here())
    and (a.made_by = a.person_id or a.checked_at is not null and a.holder_confirmed_at is not null)
    and exists (select 1 from supporter s join person p on p.person_id = s.person_id and p.closed_at is null
      where s.person_id = a.person_id and s.supporter_id = a.supporter_id and s.account_id is not null and s.accepted_at is not null and s.ended_at is null);

-- nobody but the owner, and triggers, may run it
