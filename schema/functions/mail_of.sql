-- Last touched by 0230_asked_by_nobody
-- and before by 0121_keys

-- Whether a message was sent is told to those who see its invitation.
create function mail_of(of_invitation uuid) returns text
language sql stable security definer set search_path = public, pg_temp
  return (select case when m.sent_at is not null then 'sent' when m.failed is not null then 'failed' else 'none' end
    from outbox_message m join invitation i on i.invitation_id = m.invitation_id
    where m.invitation_id = of_invitation and (actor() in (i.created_by, i.person_id) or i.team_id = any (my_teams())
      or is_administrator() and i.kind <> 'supporter')
    order by m.created_at desc limit 1);

grant execute on function mail_of to ownterms_app;
