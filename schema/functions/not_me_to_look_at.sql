-- Last touched by 0241_was_it_you

-- How many said so within a month, where the actor answers for records.
create function not_me_to_look_at() returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select count(distinct a.about_id)::int from act a where a.kind = 'way-in-not-me' and a.at > now() - interval '30 days'
    and exists (select 1 from member m where m.account_id = actor() and m.ended_at is null and m.role = 'records officer'
      and (a.organisation_id is null or m.organisation_id = a.organisation_id))
$$;

grant execute on function not_me_to_look_at to ownterms_app;
