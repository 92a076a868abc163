-- Whoever gets into an account by a link of two others may not be its holder. Both are asked, and cannot get past the question: whoever
-- comes in, in each session of the next week; and the holder, by a message that needs no signing in. Why: docs/decisions/0241.

alter table way_in
  -- the address that was proved when the link was made: the message went there
  add column told_to text,
  -- whoever was let in before this was asked is not asked about it years later
  add column asks boolean not null default true,
  add column not_me_at timestamptz;
create index way_in_by_account on way_in (account_id, made_at) where made_at is not null;
update way_in set asks = false where made_at < now() - interval '7 days';

-- "It was me", in one session; never "it was not me", which ends them all.
create table way_in_answer (
  way_in_id uuid not null references way_in (way_in_id) on delete cascade,
  -- of the session's token, keyed: nobody signs in with it
  session_mark text not null check (length(session_mark) between 20 and 100),
  at timestamptz not null default now(),
  primary key (way_in_id, session_mark)
);
alter table way_in_answer enable row level security;

-- As in 0122, and keeps where the message goes, and says who confirmed it.
create or replace function make_way_in(of_way_in uuid) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare w way_in;
begin
  update way_in x set made_at = now(), told_to = (select a.email from account a where a.id = x.account_id and a.email_verified)
    where x.way_in_id = of_way_in and x.asked_by = actor() and x.confirmed and x.made_at is null
      and x.asked_at > now() - interval '1 day' and may_help_in(x.account_id) returning * into w;
  if not found then return null; end if;
  return jsonb_build_object('accountId', w.account_id, 'withoutSecondStep', w.without_second_step,
    'name', (select name from account where id = w.account_id), 'confirmedBy', (select name from account where id = w.decided_by));
end $$;

-- What the actor is asked in this session: the newest way in that was made for them. Within a week each session is asked, as whoever came
-- in by the link answers for themselves alone; after it, until somebody has answered.
create function way_in_to_answer(mark text) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object('wayInId', w.way_in_id, 'askedBy', q.name, 'confirmedBy', d.name, 'at', w.made_at, 'dropped', w.without_second_step)
    from way_in w join account q on q.id = w.asked_by join account d on d.id = w.decided_by
    where w.account_id = actor() and w.made_at is not null and w.asks and w.not_me_at is null
      and not exists (select 1 from way_in_answer a where a.way_in_id = w.way_in_id and a.session_mark = mark)
      and (w.made_at > now() - interval '7 days' or not exists (select 1 from way_in_answer a where a.way_in_id = w.way_in_id))
    order by w.made_at desc limit 1
$$;
create function it_was_me(of_way_in uuid, mark text) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into way_in_answer (way_in_id, session_mark)
    select w.way_in_id, mark from way_in w where w.way_in_id = of_way_in and w.account_id = actor() and w.made_at is not null
    on conflict do nothing;
  return found;
end $$;

-- "It was not me": every session, every way in and every link of the account end, and what was asked for it and not made yet. An address
-- stays proved only where it is the one that was before: a new password can be asked for there. Written down for records officers; answers
-- whom to tell. null: there is nothing to say it of.
create function it_was_not_me(of_account uuid) returns jsonb language plpgsql security definer set search_path = public, pg_temp as $$
declare w way_in; a account;
begin
  select * into w from way_in x where x.account_id = of_account and x.made_at is not null order by x.made_at desc limit 1;
  select * into a from account where id = of_account and closed_at is null for update;
  if w.way_in_id is null or a.id is null then return null; end if;
  update way_in set not_me_at = now() where account_id = of_account and made_at is not null and not_me_at is null;
  update way_in set decided_at = now(), confirmed = false, decided_by = null where account_id = of_account and made_at is null;
  delete from session where account_id = of_account;
  delete from credential where account_id = of_account;
  delete from two_factor where account_id = of_account;
  delete from passkey where account_id = of_account;
  delete from signing_pin where account_id = of_account;
  delete from way_back where account_id = of_account;
  delete from proven where account_id = of_account;
  delete from verification where value = of_account::text;
  update account set two_factor_enabled = false, updated_at = now(),
    email_verified = email_verified and w.told_to is not null and email = w.told_to where id = of_account;
  insert into act (act_id, account_id, kind, organisation_id, about_id)
    select gen_random_uuid(), of_account, 'way-in-not-me', o, of_account
      from unnest(case when cardinality(organisations_of(of_account)) = 0 then array[null::uuid] else organisations_of(of_account) end) o;
  return jsonb_build_object('proved', (select email_verified from account where id = of_account), 'language', a.language,
    'name', a.name, 'tell', coalesce((select jsonb_agg(jsonb_build_object('email', t.email, 'language', t.language)) from account t
      where t.closed_at is null and t.email_verified and t.id <> of_account and exists (select 1 from member m where m.account_id = t.id
        and m.ended_at is null and m.role = 'records officer'
        and (cardinality(organisations_of(of_account)) = 0 or m.organisation_id = any (organisations_of(of_account))))), '[]'));
end $$;

-- How many said so within a month, where the actor answers for records.
create function not_me_to_look_at() returns integer language sql stable security definer set search_path = public, pg_temp as $$
  select count(distinct a.about_id)::int from act a where a.kind = 'way-in-not-me' and a.at > now() - interval '30 days'
    and exists (select 1 from member m where m.account_id = actor() and m.ended_at is null and m.role = 'records officer'
      and (a.organisation_id is null or m.organisation_id = a.organisation_id))
$$;

revoke execute on function way_in_to_answer, it_was_me, it_was_not_me, not_me_to_look_at from public;
grant execute on function way_in_to_answer, it_was_me, not_me_to_look_at to ownterms_app;
grant execute on function it_was_not_me to ownterms_accounts;
