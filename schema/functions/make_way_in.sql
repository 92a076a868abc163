-- Last touched by 0241_was_it_you
-- and before by 0122_ways_in

-- As in 0122, and keeps where the message goes, and says who confirmed it.
create function make_way_in(of_way_in uuid) returns jsonb
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

grant execute on function make_way_in to ownterms_app;
