-- Last touched by 0015_emergency_access

create function emergency_review_before() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.at := clock_timestamp();
  new.reviewer_name := (select name from account where id = new.reviewed_by);
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
