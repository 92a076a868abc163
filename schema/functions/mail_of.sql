-- Last touched by 0121_keys

-- What became of the newest message with an invitation's link: whoever sees the invitation sees this.
create function mail_of(of_invitation uuid) returns text
language sql stable security definer set search_path = public, pg_temp
  return (select case when m.sent_at is not null then 'sent' when m.failed is not null then 'failed' else 'none' end
    from outbox_message m where m.invitation_id = of_invitation order by m.created_at desc limit 1);

grant execute on function mail_of to ownterms_app;
