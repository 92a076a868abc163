-- Last touched by 0131_whose_account

-- It is not theirs: that account lets go of it, and whom the paper names can be invited again.
create function refuse_holder(of_person uuid, of_authority uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not may_confirm_holder(of_person, of_authority) then return false; end if;
  update supporter s set account_id = null, accepted_at = null from authority a
    where a.person_id = of_person and a.authority_id = of_authority and s.person_id = a.person_id and s.supporter_id = a.supporter_id;
  return found;
end $$;

grant execute on function refuse_holder to ownterms_app;
