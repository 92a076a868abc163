-- Last touched by 0045_as_it_was

-- A card says that there are choices in advance while one of them stands.
create function some_of_it_stands(a agreement) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from unnest(a.statement_ids) chosen where not coalesce(
    (said_aloud(a.person_id, chosen, signed_by_person(a.person_id, a.agreement_id), 'infinity') ->> 'withdraws')::boolean, false));

-- nobody but the owner, and triggers, may run it
