-- Last touched by 0130_two_people

-- Those who wait for the actor to confirm them.
create function joinings_to_confirm() returns table (
  organisation_id uuid,
  joining_id uuid,
  team_name text,
  organisation_name text,
  name text,
  signs_in_as text,
  role text,
  invited_by_name text,
  link_was_shown boolean,
  accepted_at timestamptz
)
language sql stable security definer set search_path = public, pg_temp as $$
  select j.organisation_id, j.joining_id, t.name, o.name, a.name,
      coalesce(a.display_username, case when a.email like '%@no-email.invalid' then '' else a.email end), j.role, i.name, j.link_was_shown, j.accepted_at
    from joining j join team t on t.team_id = j.team_id join organisation o on o.organisation_id = j.organisation_id
      join account a on a.id = j.account_id and a.closed_at is null join account i on i.id = j.invited_by
    where j.decided_at is null and j.organisation_id in (select m.organisation_id from member m where m.account_id = actor() and m.ended_at is null)
      and actor() = any (who_confirms(j.organisation_id, j.team_id, j.invited_by, j.account_id))
    order by j.accepted_at
$$;

grant execute on function joinings_to_confirm to ownterms_app;
