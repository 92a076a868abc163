-- Last touched by 0046_whose_paper

create function agreement_taken_back() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if actor() <> new.person_id and exists (select 1 from signature s where s.person_id = new.person_id and s.agreement_id = new.agreement_id
      and s.account_id <> actor()) then
    raise exception 'somebody has said something to it' using errcode = '42501';
  end if;
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
