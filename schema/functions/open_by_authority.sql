-- Last touched by 0131_whose_account
-- and before by 0029_acting

create function open_by_authority(of_person uuid, of_authority uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a authority; s supporter; zone text := coalesce((select time_zone from installation), 'Europe/London');
begin
  select * into a from authority where person_id = of_person and authority_id = of_authority;
  select * into s from supporter where person_id = of_person and supporter_id = a.supporter_id;
  if a.ended_at is not null or s.account_id is null or s.accepted_at is null or s.ended_at is not null
    or a.made_by <> a.person_id and (a.checked_at is null or a.holder_confirmed_at is null) then return; end if;
  insert into sharing_grant (person_id, grant_id, account_id, grantee_name, sections, may, starts_at, ends_at, authority_id)
    values (of_person, gen_random_uuid(), s.account_id, s.name, a.sections, array_remove(a.may, 'decide'),
      greatest(now(), a.starts_on::timestamp at time zone zone), (a.ends_on + 1)::timestamp at time zone zone, of_authority)
    on conflict do nothing;
end $$;

-- nobody but the owner, and triggers, may run it
