-- Last touched by 0230_asked_by_nobody
-- and before by 0131_whose_account, 0029_acting

create function is_in_force(a authority) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case when concerns_me(a.person_id) then authority_stands(a) end;

grant execute on function is_in_force to ownterms_app;
