-- Last touched by 0131_whose_account

-- In force from now on; the person is told once more.
create function confirm_holder(of_person uuid, of_authority uuid, base_url text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare a authority;
begin
  if not may_confirm_holder(of_person, of_authority) then return false; end if;
  update authority set holder_confirmed_at = now(), holder_confirmed_by = actor(), read_at = null,
      holder_confirmed_name = (select name from account where id = actor())
    where person_id = of_person and authority_id = of_authority and holder_confirmed_at is null
    returning * into a;
  if not found then return false; end if;
  perform tell_of_authority(a, base_url || '/home');
  return true;
end $$;

grant execute on function confirm_holder to ownterms_app;
