-- Last touched by 0051_logins

-- Opens the transaction as that account, once.
create function open_proven(ticket text) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare it uuid;
begin
  delete from proven where ticket_hash = session_hash(ticket) and expires_at > now() returning account_id into it;
  return open_as(it);
end $$;

grant execute on function open_proven to ownterms_opening;
