-- Last touched by 0029_acting

create function access_event_acting() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.acting_as := (select a.kind from supporter s join authority a on a.person_id = s.person_id and a.supporter_id = s.supporter_id
    where s.person_id = new.person_id and s.account_id = new.account_id and a.sections && new.what and is_in_force(a)
    order by a.made_at, a.authority_id limit 1);
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
