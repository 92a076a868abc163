-- Last touched by 0201_asked_and_not_answered
-- and before by 0200_of_one_line, 0122_ways_in

-- As in 0200; but whoever asked reads whose account it is when another has confirmed, and nothing of a refusal, which would say that there is one.
create function ways_in() returns table (
  way_in_id uuid,
  name text,
  signs_in_as text,
  known_by text,
  without_second_step boolean,
  asked_by_name text,
  asked_at timestamptz,
  mine boolean,
  confirmed boolean,
  decided_by_name text
)
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

grant execute on function ways_in to ownterms_app;
