-- Last touched by 0122_ways_in

-- Those who work or worked in a team, and administrators; or the one account that signs in with just this name or address.
create function accounts_for_administrator(wanted text) returns table (
  account_id uuid,
  name text,
  signs_in_as text,
  roles text[],
  administrator boolean,
  second_step boolean,
  passkeys integer,
  sessions integer,
  last_seen_at timestamptz,
  proved boolean,
  closed_at timestamptz,
  is_staff boolean
)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.name, coalesce(a.display_username, case when a.email like '%@no-email.invalid' then '' else a.email end),
      (select coalesce(array_agg(distinct m.role), '{}') from member m where m.account_id = a.id and m.ended_at is null),
      a.administrator, coalesce(a.two_factor_enabled, false),
      (select count(*)::int from passkey p where p.account_id = a.id),
      (select count(*)::int from session s where s.account_id = a.id and s.expires_at > now()),
      (select max(s.last_seen_at) from session s where s.account_id = a.id), a.email_verified, a.closed_at, staff.is_staff
    from account a, lateral (select a.administrator or exists (select 1 from member m where m.account_id = a.id) as is_staff) staff
    where is_administrator() and case when wanted = '' then staff.is_staff
      else (a.username = lower(trim(normalize(wanted, NFKC))) or a.email = lower(trim(normalize(wanted, NFKC)))) and a.closed_at is null end
    order by a.closed_at is not null, a.name, a.id
$$;

grant execute on function accounts_for_administrator to ownterms_app;
