-- Last touched by 0201_asked_and_not_answered
-- and before by 0121_keys, 0009_set_up

-- As in 0121, without the addresses of people: an administrator reads those of whoever works here, or was invited to.
create function messages_for_administrator(most integer) returns table (
  id uuid,
  to_address text,
  subject text,
  kind text,
  created_at timestamptz,
  sent_at timestamptz,
  failed text,
  again_for uuid
)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, case when staff.shown then m.to_address else '' end, m.subject, m.kind, m.created_at, m.sent_at,
      case when staff.shown then m.failed else regexp_replace(m.failed, '\S+@\S+', '…', 'g') end,
      case when m.sent_at is null and m.kind = 'reset' then m.account_id end
    from outbox_message m cross join lateral (select
        exists (select 1 from account a where a.email = lower(m.to_address)
          and (a.administrator or exists (select 1 from member w where w.account_id = a.id))
          and not exists (select 1 from person p where p.person_id = a.id))
        or exists (select 1 from invitation i where i.invitation_id = m.invitation_id and i.kind = 'member') as shown) staff
    where is_administrator() and not m.due order by m.created_at desc, m.id desc limit most
$$;

grant execute on function messages_for_administrator to ownterms_app;
