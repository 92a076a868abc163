-- Last touched by 0029_acting

create function authority_after() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.ended_at is not null then
    update sharing_grant set ended_at = now() where person_id = new.person_id and authority_id = new.authority_id and ended_at is null;
  else
    perform open_by_authority(new.person_id, new.authority_id);
  end if;
  return null;
end $$;

-- nobody but the owner, and triggers, may run it
