-- Two accounts are not two people. An administrator invited a second account of theirs, made it an administrator, and with both got into
-- anybody's account. Whom one person brought in counts as that person, until somebody else said who they are. Why: docs/decisions/0200.

-- By whom alone an account came to a role in the service. Without a row it stands for itself: the first administrator, whoever was there
-- before this was kept, and everybody whom somebody of another line, or whoever runs the server, has confirmed.
create table brought_in (
  account_id uuid primary key references account (id) on delete cascade,
  by_id uuid not null references account (id),
  at timestamptz not null default now(),
  check (account_id <> by_id)
);
alter table brought_in enable row level security;

-- An account, whoever brought it in, whoever brought them in, and so on.
create function line_of(of_account uuid) returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  with recursive line (id) as (
    select of_account
    union select b.by_id from brought_in b join line on line.id = b.account_id)
  select array_agg(id) from line
$$;
create function of_one_line(one uuid, other uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
  return line_of(one) && line_of(other);

-- Somebody of another line than whoever invited them said who they are: then they stand for themselves. Else the first who brought them
-- in stays whom they count as; whoever had a role before keeps what they are.
create function keep_who_brought_in(newcomer uuid, inviter uuid, confirmer uuid, had_a_role boolean) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if confirmer is not null and not of_one_line(confirmer, inviter) and not newcomer = any (line_of(confirmer) || line_of(inviter)) then
    delete from brought_in where account_id = newcomer;
  elsif not had_a_role and newcomer <> inviter then
    insert into brought_in (account_id, by_id) values (newcomer, inviter) on conflict do nothing;
  end if;
end $$;

create function member_was_brought_in() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform keep_who_brought_in(new.account_id, new.invited_by, new.confirmed_by,
    exists (select 1 from account a where a.id = new.account_id and a.administrator)
      or exists (select 1 from member m where m.account_id = new.account_id and m.member_id <> new.member_id));
  return null;
end $$;
create trigger brought_in after insert on member for each row when (new.invited_by is not null) execute function member_was_brought_in();

-- As in 0009, and keeps who made whom one.
create or replace function make_administrator(sign_in_name text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare wanted text := lower(trim(normalize(sign_in_name, NFKC))); a account;
begin
  if not is_administrator() then raise exception 'administrators only' using errcode = '42501'; end if;
  select * into a from account where (username = wanted or email = wanted) and closed_at is null for update;
  if not found then return false; end if;
  perform keep_who_brought_in(a.id, actor(), null, a.administrator or exists (select 1 from member m where m.account_id = a.id));
  update account set administrator = true where id = a.id;
  return true;
end $$;

-- Those who are here already, in the order in which they came.
do $$
declare m record;
begin
  for m in select * from member where invited_by is not null order by started_at, member_id loop
    perform keep_who_brought_in(m.account_id, m.invited_by, m.confirmed_by, exists (select 1 from member o
      where o.account_id = m.account_id and (o.started_at, o.member_id) < (m.started_at, m.member_id)));
  end loop;
  for m in select * from act where kind = 'administrator-made' and about_id <> account_id order by at, act_id loop
    perform keep_who_brought_in(m.about_id, m.account_id, null, exists (select 1 from member o where o.account_id = m.about_id));
  end loop;
end $$;

-- Who says that it is they: of another line than whoever asked. Where teams work with the account's holder it is somebody of those teams,
-- never an administrator as such, who knows nobody.
create function may_decide_way_in(of_account uuid, asker uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
  return may_help_in(of_account) and asker <> actor() and not of_one_line(asker, actor())
    and (not exists (select 1 from team_relation r where r.person_id = of_account and r.ended_at is null)
      or exists (select 1 from team_relation r join member m using (team_id) where r.person_id = of_account and r.ended_at is null
        and m.account_id = actor() and m.ended_at is null and m.role in ('practitioner', 'peer worker', 'lead')));

-- Else as in 0122.
create or replace function ways_in()
returns table (way_in_id uuid, name text, signs_in_as text, known_by text, without_second_step boolean, asked_by_name text, asked_at timestamptz,
  mine boolean, confirmed boolean, decided_by_name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select w.way_in_id, a.name, coalesce(a.display_username, case when a.email like '%@no-email.invalid' then '' else a.email end), w.known_by,
      w.without_second_step, q.name, w.asked_at, w.asked_by = actor(), w.confirmed, d.name
    from way_in w join account a on a.id = w.account_id and a.closed_at is null join account q on q.id = w.asked_by
      left join account d on d.id = w.decided_by
    where w.asked_at > now() - interval '1 day' and w.made_at is null
      and (w.asked_by = actor() or w.decided_at is null and may_decide_way_in(w.account_id, w.asked_by))
    order by w.asked_at desc
$$;

create or replace function decide_way_in(of_way_in uuid, yes boolean) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare about uuid;
begin
  update way_in w set decided_by = actor(), decided_at = now(), confirmed = yes
    where w.way_in_id = of_way_in and w.decided_at is null and w.asked_at > now() - interval '1 day'
      and may_decide_way_in(w.account_id, w.asked_by) returning account_id into about;
  return about;
end $$;
-- what was confirmed by the rule of before is confirmed anew
update way_in set decided_by = null, decided_at = null, confirmed = null where made_at is null and confirmed;

revoke execute on function line_of, of_one_line, keep_who_brought_in, member_was_brought_in, may_decide_way_in from public;
