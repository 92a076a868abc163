-- Last touched by 0009_set_up

-- For administrators: everybody in the teams, and messages that were sent or wait to be.
create function members_for_administrator() returns table (
  organisation_id uuid,
  member_id uuid,
  team_id uuid,
  name text,
  role text,
  started_at timestamptz,
  ended_at timestamptz
)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.organisation_id, m.member_id, m.team_id, a.name, m.role, m.started_at, m.ended_at
    from member m join account a on a.id = m.account_id where is_administrator() order by a.name, m.started_at
$$;

grant execute on function members_for_administrator to ownterms_app;
