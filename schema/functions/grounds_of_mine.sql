-- Last touched by 0152_single_readers
-- and before by 0047_on_the_word_of_another

create function grounds_of_mine() returns uuid[]
language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(distinct g.statement_id), '{}') from grounds_of(array[actor()]) g);

grant execute on function grounds_of_mine to ownterms_app;
