-- Last touched by 0121_keys

-- For the holder's own pages: what they have not been told yet, and whether their address is proved.
create function my_account_news() returns jsonb
language sql stable security definer set search_path = public, pg_temp
  return (select jsonb_build_object('unread', (select count(*) from account_news n where n.account_id = a.id and n.seen_at is null),
      'unproved', a.email not like '%@no-email.invalid' and not a.email_verified and exists (select 1 from installation i where i.sends_mail))
    from account a where a.id = actor());

grant execute on function my_account_news to ownterms_app;
