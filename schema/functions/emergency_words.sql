-- Last touched by 0090_who_can_see
-- and before by 0039_safety_in_order

create function emergency_words(of_person uuid) returns setof statement
language sql stable security definer set search_path = public, pg_temp as $$
  select s.* from statement s where s.person_id = of_person and s.section <> 'crisis-card' and not s.only_mine
    and s.person_id::text || ' ' || s.section = any ((select open_in_emergency())::text[])
    and s.about_id is null and s.state not in ('put away', 'let go', 'withdrawn') order by s.position, s.statement_id
$$;

grant execute on function emergency_words to ownterms_app;
