-- Asking for a way in answered who signs in here: for any address, without limit, told to nobody. Now a hit and a miss are one answer,
-- asking is counted, and whom it is about is told. Why: docs/decisions/0201.

-- null where nobody whom the asker can help signs in so; what was typed is kept in neither case
alter table way_in alter column account_id drop not null;
alter table way_in drop constraint way_in_check;
alter table way_in add constraint way_in_two_people
  check (asked_by <> account_id and decided_by <> asked_by and decided_by <> account_id);
alter table way_in add constraint way_in_of_somebody check (account_id is not null or decided_by is null);
create index way_in_by_asker on way_in (asked_by, asked_at);

drop function ask_way_in(uuid, text, text, boolean);
-- Ten a day. `about` is for telling whom it is about, and never for whoever asks.
create function ask_way_in(new_id uuid, signs_in_as text, known text, no_second_step boolean) returns table (taken boolean, about uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
declare wanted text := lower(trim(normalize(signs_in_as, NFKC))); found_id uuid;
begin
  -- of several at once, each is counted
  perform pg_advisory_xact_lock(hashtextextended(actor()::text || 'way-in', 0));
  if exists (select 1 from way_in w where w.way_in_id = new_id) then return query select true, null::uuid; return; end if;
  if (select count(*) from way_in w where w.asked_by = actor() and w.asked_at > now() - interval '1 day') >= 10 then
    return query select false, null::uuid;
    return;
  end if;
  select a.id into found_id from account a where (a.username = wanted or a.email = wanted) and a.closed_at is null and may_help_in(a.id);
  insert into way_in (way_in_id, account_id, known_by, without_second_step, asked_by) values (new_id, found_id, known, no_second_step, actor());
  return query select true, found_id;
end $$;
revoke execute on function ask_way_in from public;
grant execute on function ask_way_in to ownterms_app;

-- As in 0200; but whoever asked reads whose account it is when another has confirmed, and nothing of a refusal, which would say that there is one.
create or replace function ways_in()
returns table (way_in_id uuid, name text, signs_in_as text, known_by text, without_second_step boolean, asked_by_name text, asked_at timestamptz,
  mine boolean, confirmed boolean, decided_by_name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select w.way_in_id, case when shown then a.name else '' end,
      case when shown then coalesce(a.display_username, case when a.email like '%@no-email.invalid' then '' else a.email end) else '' end, w.known_by,
      w.without_second_step, q.name, w.asked_at, w.asked_by = actor(), case when shown then w.confirmed end, case when shown then d.name end
    from way_in w cross join lateral (select w.asked_by <> actor() or coalesce(w.confirmed, false) as shown) s
      join account q on q.id = w.asked_by left join account a on a.id = w.account_id left join account d on d.id = w.decided_by
    where w.asked_at > now() - interval '1 day' and w.made_at is null
      and (w.asked_by = actor() or w.decided_at is null and a.closed_at is null and may_decide_way_in(w.account_id, w.asked_by))
    order by w.asked_at desc
$$;

-- Whether an administrator looks for one more account by its name or address: forty a day. Each is written down as an act.
create function may_look_for_account() returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(actor()::text || 'account-looked-for', 0));
  return is_administrator() and (select count(*) from act a where a.account_id = actor() and a.kind = 'account-looked-for'
    and a.at > now() - interval '1 day') < 40;
end $$;
revoke execute on function may_look_for_account from public;
grant execute on function may_look_for_account to ownterms_app;

-- As in 0121, without the addresses of people: an administrator reads those of whoever works here, or was invited to.
create or replace function messages_for_administrator(most integer)
returns table (id uuid, to_address text, subject text, kind text, created_at timestamptz, sent_at timestamptz, failed text, again_for uuid)
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
