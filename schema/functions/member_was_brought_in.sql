-- Last touched by 0200_of_one_line

create function member_was_brought_in() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform keep_who_brought_in(new.account_id, new.invited_by, new.confirmed_by,
    exists (select 1 from account a where a.id = new.account_id and a.administrator)
      or exists (select 1 from member m where m.account_id = new.account_id and m.member_id <> new.member_id));
  return null;
end $$;

-- nobody but the owner, and triggers, may run it
