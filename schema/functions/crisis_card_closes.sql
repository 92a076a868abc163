-- Last touched by 0014_crisis_card

-- With the record closes the card: its links end and nothing is left to make them again from.
create function crisis_card_closes() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from crisis_card_link where person_id = new.person_id;
  delete from crisis_card_seen where person_id = new.person_id;
  return null;
end $$;

-- nobody but the owner, and triggers, may run it
