-- Last touched by 0202_who_was_there_before

-- Whether nobody but those whom one person brought in has said who this member is.
create function is_of_one_line(m member) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from brought_in b where b.account_id = m.account_id);

-- nobody but the owner, and triggers, may run it
