-- I. A way back after a forgotten password: a code on paper, or an address that its holder has proved, where messages are sent.
-- An address that nobody proved gets no link, so it is none. Else as in 0006.
create or replace function describe_actor(of_account uuid, of_session uuid, on_shared_device boolean) returns jsonb
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

-- II. Nobody writes to hundreds of strangers through a service: invitations that are sent are counted, for one account and for the
-- installation, by whichever page they are made or made anew. One whose link is handed over is not sent, and not counted.
alter table invitation add column sends integer not null default 1;
create index invitation_sent on invitation (expires_at) where email <> '';
create function not_too_many_are_sent() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare hour_ago timestamptz := now() + interval '30 days' - interval '1 hour'; mine integer; all_of_them integer;
begin
  if not exists (select 1 from installation i where i.sends_mail) then return new; end if;
  new.sends := 1;
  if tg_op = 'UPDATE' then
    if old.expires_at > hour_ago then new.sends := old.sends + 1; end if;
  end if;
  -- of many at once each counts those before it
  perform pg_advisory_xact_lock(hashtextextended('invitations are sent', 0));
  select coalesce(sum(i.sends) filter (where i.created_by = new.created_by), 0), coalesce(sum(i.sends), 0) into mine, all_of_them
    from invitation i where i.email <> '' and i.expires_at > hour_ago and i.invitation_id <> new.invitation_id;
  if mine + new.sends > 30 then raise exception 'one account sends no more invitations now' using errcode = 'OT001'; end if;
  if all_of_them + new.sends > 300 then raise exception 'nobody sends more invitations now' using errcode = 'OT002'; end if;
  return new;
end $$;
revoke execute on function not_too_many_are_sent from public;
create trigger not_too_many_are_sent before insert or update of token_hash on invitation for each row when (new.email <> '')
  execute function not_too_many_are_sent();

-- III. How long a service keeps a plan that was signed with it, for teams from now on (docs/decisions/0192-how-long-plans-are-kept.md).
-- What was said to people before stays as it was said.
alter table team alter column keeps_years set default 20;
