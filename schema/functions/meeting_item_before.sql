-- Last touched by 0012_plan_meetings

create function meeting_item_before() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.removed_by := case when new.removed_at is null then null when old.removed_at is null then actor() else old.removed_by end;
  return new;
end $$;

grant execute on function meeting_item_before to public;
