-- Last touched by 0272_said_once
-- and before by 0090_who_can_see, 0039_safety_in_order

create function emergency_words(of_person uuid) returns setof statement
language sql stable security definer set search_path = public, pg_temp as $$
  select s.* from statement s where s.person_id = of_person and s.section <> 'crisis-card' and not s.only_mine
    and s.person_id::text || ' ' || s.section = any ((select open_in_emergency())::text[])
    and s.about_id is null and not is_aside(s.state) order by s.position, s.statement_id
$$;

grant execute on function emergency_words to ownterms_app;
