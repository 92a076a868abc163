-- Last touched by 0200_of_one_line

-- Somebody of another line than whoever invited them said who they are: then they stand for themselves. Else the first who brought them
-- in stays whom they count as; whoever had a role before keeps what they are.
create function keep_who_brought_in(newcomer uuid, inviter uuid, confirmer uuid, had_a_role boolean) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if confirmer is not null and not of_one_line(confirmer, inviter) and not newcomer = any (line_of(confirmer) || line_of(inviter)) then
    delete from brought_in where account_id = newcomer;
  elsif not had_a_role and newcomer <> inviter then
    insert into brought_in (account_id, by_id) values (newcomer, inviter) on conflict do nothing;
  end if;
end $$;

-- nobody but the owner, and triggers, may run it
