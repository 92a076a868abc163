-- Whoever looks after an installation sees how accounts stand, never what is in a record; signs somebody out, closes the account of
-- somebody who left, and, with a second person, lets somebody in again who is locked out.

-- Whose account must have a second step: roles of teams, and 'administrator'.
alter table installation add column second_step_roles text[] not null default '{}'
  check (second_step_roles <@ array['administrator', 'practitioner', 'peer worker', 'educator', 'lead', 'records officer']);
grant update (second_step_roles) on installation to ownterms_app;

-- True where the actor has such a role and no second step yet.
create function lacks_second_step() returns boolean language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from account a, installation i where a.id = actor() and not coalesce(a.two_factor_enabled, false)
    and (a.administrator and 'administrator' = any (i.second_step_roles)
      or exists (select 1 from member m where m.account_id = a.id and m.ended_at is null and m.role = any (i.second_step_roles))));

-- Those who work or worked in a team, and administrators; or the one account that signs in with just this name or address.
create function accounts_for_administrator(wanted text)
returns table (account_id uuid, name text, signs_in_as text, roles text[], administrator boolean, second_step boolean, passkeys integer,
  sessions integer, last_seen_at timestamptz, proved boolean, closed_at timestamptz, is_staff boolean)
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

-- Signs an account out everywhere; how many sessions ended, null where it is not the actor's to do.
create function end_sessions_of(of_account uuid) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare ended integer;
begin
  if not is_administrator() or of_account = actor() then return null; end if;
  delete from session where account_id = of_account;
  get diagnostics ended = row_count;
  return ended;
end $$;

-- Closes the account of somebody who left: memberships, sessions and every way in end at once. What they wrote and signed stays as
-- it is, under their name. An account with a record of its own is its holder's: only they close it.
create function close_leaver(of_account uuid) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare a account;
begin
  if not is_administrator() then return 'none'; end if;
  if of_account = actor() then return 'self'; end if;
  -- of two administrators who close one another at once, one stays
  perform 1 from account where administrator order by id for update;
  select * into a from account where id = of_account and closed_at is null for update;
  if not found or not (a.administrator or exists (select 1 from member m where m.account_id = a.id)) then return 'none'; end if;
  if exists (select 1 from person p where p.person_id = a.id and p.closed_at is null) then return 'record'; end if;
  if a.administrator and not exists (select 1 from account o where o.administrator and o.closed_at is null and o.id <> a.id) then return 'last'; end if;
  update member set ended_at = now() where account_id = a.id and ended_at is null;
  update invitation set withdrawn_at = now() where created_by = a.id and accepted_at is null and withdrawn_at is null;
  delete from session where account_id = a.id;
  delete from credential where account_id = a.id;
  delete from two_factor where account_id = a.id;
  delete from passkey where account_id = a.id;
  delete from signing_pin where account_id = a.id;
  delete from way_back where account_id = a.id;
  update account set administrator = false, closed_at = now(), updated_at = now(), email = id::text || '@no-email.invalid', username = null,
    display_username = null, two_factor_enabled = false where id = a.id;
  return 'closed';
end $$;

-- Somebody is locked out: one asks for a new way in for them, another confirms that it is they, then the first makes a link once.
create table way_in (
  way_in_id uuid primary key,
  account_id uuid not null references account (id),
  -- how whoever asks knows that it is they
  known_by text not null check (known_by in ('face', 'papers', 'telephone')),
  without_second_step boolean not null,
  asked_by uuid not null references account (id),
  asked_at timestamptz not null default now(),
  decided_by uuid references account (id),
  decided_at timestamptz,
  confirmed boolean,
  made_at timestamptz,
  check (asked_by <> account_id and decided_by is distinct from asked_by and decided_by is distinct from account_id),
  check ((decided_at is null) = (confirmed is null)),
  check (made_at is null or confirmed)
);
create index way_in_by_time on way_in (asked_at);
alter table way_in enable row level security;

-- The organisations that an account belongs to: it works there, or a team of theirs works with it.
create function organisations_of(of_account uuid) returns uuid[] language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(o), '{}') from (
    select organisation_id as o from member where account_id = of_account and ended_at is null
    union select t.organisation_id from team_relation r join team t using (team_id) where r.person_id = of_account and r.ended_at is null) a);

-- Whether the actor helps this account: an administrator, or somebody who works with people in an organisation of theirs.
create function may_help_in(of_account uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
  return of_account <> actor() and (is_administrator() or exists (select 1 from member m where m.account_id = actor() and m.ended_at is null
    and m.role in ('practitioner', 'peer worker', 'lead', 'records officer') and m.organisation_id = any (organisations_of(of_account))));

-- Whose account it is about; null where nobody signs in so, or it is not the actor's to ask: the two are answered alike.
create function ask_way_in(new_id uuid, signs_in_as text, known text, no_second_step boolean) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare wanted text := lower(trim(normalize(signs_in_as, NFKC))); found_id uuid;
begin
  select id into found_id from account where (username = wanted or email = wanted) and closed_at is null;
  if found_id is null or not coalesce(may_help_in(found_id), false) then return null; end if;
  insert into way_in (way_in_id, account_id, known_by, without_second_step, asked_by) values (new_id, found_id, known, no_second_step, actor())
    on conflict do nothing;
  return found_id;
end $$;

-- What waits for the actor: to confirm, or, of what they asked, to make. A day is long enough.
create function ways_in()
returns table (way_in_id uuid, name text, signs_in_as text, known_by text, without_second_step boolean, asked_by_name text, asked_at timestamptz,
  mine boolean, confirmed boolean, decided_by_name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select w.way_in_id, a.name, coalesce(a.display_username, case when a.email like '%@no-email.invalid' then '' else a.email end), w.known_by,
      w.without_second_step, q.name, w.asked_at, w.asked_by = actor(), w.confirmed, d.name
    from way_in w join account a on a.id = w.account_id and a.closed_at is null join account q on q.id = w.asked_by
      left join account d on d.id = w.decided_by
    where w.asked_at > now() - interval '1 day' and w.made_at is null
      and (w.asked_by = actor() or w.decided_at is null and may_help_in(w.account_id))
    order by w.asked_at desc
$$;

create function decide_way_in(of_way_in uuid, yes boolean) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare about uuid;
begin
  update way_in w set decided_by = actor(), decided_at = now(), confirmed = yes
    where w.way_in_id = of_way_in and w.decided_at is null and w.asked_at > now() - interval '1 day'
      and w.asked_by <> actor() and may_help_in(w.account_id) returning account_id into about;
  return about;
end $$;

-- Once, by whoever asked, after another has confirmed; null otherwise.
create function make_way_in(of_way_in uuid) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare w way_in;
begin
  update way_in x set made_at = now() where x.way_in_id = of_way_in and x.asked_by = actor() and x.confirmed and x.made_at is null
    and x.asked_at > now() - interval '1 day' and may_help_in(x.account_id) returning * into w;
  if not found then return null; end if;
  return jsonb_build_object('accountId', w.account_id, 'withoutSecondStep', w.without_second_step, 'name', (select name from account where id = w.account_id));
end $$;

revoke execute on function lacks_second_step, accounts_for_administrator, end_sessions_of, close_leaver, organisations_of, may_help_in,
  ask_way_in, ways_in, decide_way_in, make_way_in from public;
grant execute on function lacks_second_step, accounts_for_administrator, end_sessions_of, close_leaver,
  ask_way_in, ways_in, decide_way_in, make_way_in to ownterms_app;
