-- Last touched by 0192_ways_and_limits
-- and before by 0006_acting

-- I. A way back after a forgotten password: a code on paper, or an address that its holder has proved, where messages are sent.
-- An address that nobody proved gets no link, so it is none. Else as in 0006.
create function describe_actor(of_account uuid, of_session uuid, on_shared_device boolean) returns jsonb
language sql stable security definer set search_path = public, pg_temp
  return (select jsonb_build_object(
    'accountId', a.id, 'sessionId', of_session, 'name', coalesce(p.called, a.name), 'language', a.language,
    'personId', p.person_id,
    'space', case when p.person_id is not null then jsonb_build_object('name', p.space_name, 'colour', p.space_colour) end,
    'welcomed', p.welcomed_at is not null,
    'wayBack', a.email not like '%@no-email.invalid' and a.email_verified and exists (select 1 from installation i where i.sends_mail)
      or exists (select 1 from way_back w where w.account_id = a.id),
    'largePrint', coalesce('large-print' = any (p.takes_part), false),
    'memberships', coalesce((select jsonb_agg(jsonb_build_object('memberId', m.member_id, 'teamId', m.team_id, 'teamName', t.name,
        'organisationId', m.organisation_id, 'organisationName', o.name, 'role', m.role) order by t.name)
      from member m join team t using (team_id) join organisation o on o.organisation_id = m.organisation_id
      where m.account_id = a.id and m.ended_at is null), '[]'),
    'supports', (select count(*) from supporter s where s.account_id = a.id and s.accepted_at is not null and s.ended_at is null),
    'administrator', a.administrator, 'sharedDevice', on_shared_device)
  from account a left join person p on p.person_id = a.id and p.closed_at is null
  where a.id = of_account and a.closed_at is null);

-- nobody but the owner, and triggers, may run it
