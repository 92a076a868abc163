-- Last touched by 0047_on_the_word_of_another

create function i_decide_for(of_person uuid) returns text
language sql stable security definer set search_path = public, pg_temp
  return decides_for(of_person, actor());

grant execute on function i_decide_for to ownterms_app;
