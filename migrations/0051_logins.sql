-- On a server the product signs in to the database as roles that own nothing. ownterms_opening may open a transaction for
-- whoever holds a token or a ticket; ownterms_accounts keeps accounts, and reads no record. Both are made, as ownterms_app
-- is, before the migrations (src/database/roles.ts).

-- That an account has just proved itself otherwise than by its session. Whoever keeps the accounts writes it, and whoever
-- opens the transaction has to know the ticket: of it, as of every token, only the hash is kept.
create table proven (
  ticket_hash text primary key,
  account_id uuid not null references account (id) on delete cascade,
  expires_at timestamptz not null default now() + interval '1 minute'
);

-- Opens the transaction as that account, once.
create function open_proven(ticket text) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare it uuid;
begin
  delete from proven where ticket_hash = session_hash(ticket) and expires_at > now() returning account_id into it;
  return open_as(it);
end $$;

revoke execute on function open_proven from public;
grant execute on function open_session, open_proven to ownterms_opening;
grant execute on function session_hash to ownterms_accounts;
