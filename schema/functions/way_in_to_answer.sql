-- Last touched by 0241_was_it_you

-- What the actor is asked in this session: the newest way in that was made for them. Within a week each session is asked, as whoever came
-- in by the link answers for themselves alone; after it, until somebody has answered.
create function way_in_to_answer(mark text) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object('wayInId', w.way_in_id, 'askedBy', q.name, 'confirmedBy', d.name, 'at', w.made_at, 'dropped', w.without_second_step)
    from way_in w join account q on q.id = w.asked_by join account d on d.id = w.decided_by
    where w.account_id = actor() and w.made_at is not null and w.asks and w.not_me_at is null
      and not exists (select 1 from way_in_answer a where a.way_in_id = w.way_in_id and a.session_mark = mark)
      and (w.made_at > now() - interval '7 days' or not exists (select 1 from way_in_answer a where a.way_in_id = w.way_in_id))
    order by w.made_at desc limit 1
$$;

grant execute on function way_in_to_answer to ownterms_app;
