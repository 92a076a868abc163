-- Last touched by 0005_agreements

create function agreement_after() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update plan_meeting set ended_at = now() where person_id = new.person_id and meeting_id = new.meeting_id;
  return null;
end $$;

grant execute on function agreement_after to public;
