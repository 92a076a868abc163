-- Last touched by 0132_looked_for

create function emergency_not_again() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from emergency_access e where e.person_id = new.person_id and e.account_id = new.account_id
      and e.ended_by = e.person_id and e.ended_at > now() - interval '7 days') then
    raise exception 'the person ended it: another practitioner has to open it' using errcode = '42501';
  end if;
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
