-- Last touched by 0044_what_was_found
-- and before by 0029_acting

-- I. With whoever acts for a person goes all that they were let into. An authority that ended let its holder go and left them
-- what the person had shared with them besides, which nobody could see that they still held.
create function supporter_acts() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.ended_at is not null then
    update authority set ended_at = now(), ended_by = actor(), ended_by_name = (select n.name from name_in_record(new.person_id, actor()) n)
      where person_id = new.person_id and supporter_id = new.supporter_id and ended_at is null;
    -- somebody who is known twice keeps what they hold as the other
    update sharing_grant set ended_at = now() where person_id = new.person_id and account_id = new.account_id and ended_at is null and authority_id is null
      and not exists (select 1 from supporter o where o.person_id = new.person_id and o.account_id = new.account_id and o.ended_at is null);
  else
    perform open_by_authority(a.person_id, a.authority_id) from authority a where a.person_id = new.person_id and a.supporter_id = new.supporter_id;
  end if;
  return null;
end $$;

-- nobody but the owner, and triggers, may run it
