-- Last touched by 0201_asked_and_not_answered

-- Whether an administrator looks for one more account by its name or address: forty a day. Each is written down as an act.
create function may_look_for_account() returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(actor()::text || 'account-looked-for', 0));
  return is_administrator() and (select count(*) from act a where a.account_id = actor() and a.kind = 'account-looked-for'
    and a.at > now() - interval '1 day') < 40;
end $$;

grant execute on function may_look_for_account to ownterms_app;
