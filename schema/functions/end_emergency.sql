-- Last touched by 0015_emergency_access

-- The practitioner is done, or the person ends it.
create function end_emergency(of_person uuid, of_access uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update emergency_access set ended_at = now(), ended_by = actor()
    where person_id = of_person and access_id = of_access and ended_at is null and ends_at > now() and actor() in (person_id, account_id);
  return found;
end $$;

grant execute on function end_emergency to ownterms_app;
