-- Last touched by 0090_who_can_see

create function kept_back_closes() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from kept_back where person_id = new.person_id;
  return null;
end $$;

-- nobody but the owner, and triggers, may run it
