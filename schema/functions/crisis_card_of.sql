-- Last touched by 0014_crisis_card

create function crisis_card_of(of_person uuid) returns jsonb
language sql stable security definer set search_path = public, pg_temp
  return case when of_person = actor() or holds_crisis_card(of_person) then crisis_card_words(of_person) end;

grant execute on function crisis_card_of to ownterms_app;
