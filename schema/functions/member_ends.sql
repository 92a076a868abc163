-- Last touched by 0130_two_people

create function member_ends() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.ended_by := actor();
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
