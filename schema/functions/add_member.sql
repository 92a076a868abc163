-- Last touched by 0130_two_people

create function add_member(j joining, confirmer uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into member (organisation_id, member_id, team_id, account_id, role, invited_by, confirmed_by)
    values (j.organisation_id, gen_random_uuid(), j.team_id, j.account_id, j.role, j.invited_by, confirmer) on conflict do nothing
$$;

-- nobody but the owner, and triggers, may run it
