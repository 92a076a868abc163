-- Last touched by 0029_acting

create function check_authority(of_person uuid, of_authority uuid, base_url text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare a authority;
begin
  update authority set checked_at = now(), checked_by = actor(), checked_by_name = (select name from account where id = actor())
    where person_id = of_person and authority_id = of_authority and checked_at is null and ended_at is null and made_by <> actor() and person_id <> actor()
      and checks_for(organisation_id) and not exists (select 1 from supporter s where s.person_id = of_person and s.supporter_id = authority.supporter_id and s.account_id = actor())
    returning * into a;
  if not found then return false; end if;
  perform tell_of_authority(a, base_url || '/home');
  return true;
end $$;

grant execute on function check_authority to ownterms_app;
