-- Last touched by 0241_was_it_you

create function it_was_me(of_way_in uuid, mark text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into way_in_answer (way_in_id, session_mark)
    select w.way_in_id, mark from way_in w where w.way_in_id = of_way_in and w.account_id = actor() and w.made_at is not null
    on conflict do nothing;
  return found;
end $$;

grant execute on function it_was_me to ownterms_app;
