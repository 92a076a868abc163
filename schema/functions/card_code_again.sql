-- Last touched by 0240_ended_all

-- The code of the crisis card that this press ended opens the card again, on paper that is out there too; not where there is a new one,
-- and no code that was ended in any other way.
create function card_code_again(of_press uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update crisis_card_link l set ended_at = null from ended_all e
    where e.person_id = actor() and e.ended_all_id = of_press and l.person_id = e.person_id and l.ended_at = e.at
      and not exists (select 1 from crisis_card_link o where o.person_id = e.person_id and o.ended_at is null);
  return found;
end $$;

grant execute on function card_code_again to ownterms_app;
