-- Last touched by 0090_who_can_see

create function takes_what_is_kept_back() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.only_mine := exists (select 1 from kept_back k where k.person_id = new.person_id and k.statement_id = new.root_id and k.ended_at is null);
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
