-- Last touched by 0039_safety_in_order

-- The person's order of their safety plan, to whoever may read steps of it: of those steps alone, in their order. Where the
-- others stand, which were left out, and that there are any, is said to nobody.
create function safety_order_of(of_person uuid) returns text[]
language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg('safety-' || placed.step order by placed.at), '{}')
    from statement s, jsonb_array_elements_text(s.body -> 'order') with ordinality as placed (step, at)
    where s.person_id = of_person and s.kind = 'safety-arrangement' and s.section = 'safety-plan' and s.author_id = of_person
      and (of_person = actor() or in_emergency(of_person, 'safety-' || placed.step) or exists (
        select 1 from sharing_grant g where g.person_id = of_person and 'safety-' || placed.step = any (g.sections)
          and (g.account_id = actor() or g.team_id = any (my_teams()))
          and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now()))));

grant execute on function safety_order_of to ownterms_app;
