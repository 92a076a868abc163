-- Last touched by 0040_heard
-- and before by 0029_acting, 0006_acting

-- Letting somebody go is no way around it: what the person cannot decide now is kept as their wish.
create function end_support(of_person uuid, of_supporter uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare s supporter; kept uuid;
begin
  if actor() = of_person then
    select authority_id into kept from authority a where a.person_id = of_person and a.supporter_id = of_supporter and a.ended_at is null
      and a.made_by <> of_person and cannot_decide_now(of_person, array[a.authority_id]) limit 1;
    if found then
      perform end_authority(of_person, kept, '', gen_random_uuid(), '');
      return false;
    end if;
  end if;
  update supporter set ended_at = now()
    where person_id = of_person and supporter_id = of_supporter and ended_at is null and actor() in (person_id, account_id)
    returning * into s;
  if not found then return false; end if;
  update invitation set withdrawn_at = now()
    where person_id = of_person and supporter_id = of_supporter and accepted_at is null and withdrawn_at is null;
  -- somebody who was invited twice keeps what they hold as the other
  update sharing_grant set ended_at = now() where person_id = of_person and account_id = s.account_id and ended_at is null and authority_id is null
    and not exists (select 1 from supporter o where o.person_id = of_person and o.account_id = s.account_id and o.ended_at is null);
  return true;
end $$;

-- nobody but the owner, and triggers, may run it
