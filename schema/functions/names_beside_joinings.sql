-- Last touched by 0185_names_beside

-- Whoever lets somebody in reads whose name looks like the newcomer's. What looks alike is worked out in src/core/look-alikes.ts; this
-- gives the names to compare with: everybody who belongs to that organisation, or waits to, but the newcomer. Why: docs/decisions/0180.
create function names_beside_joinings() returns table (joining_id uuid, name text, role text, team_name text)
language sql stable security definer set search_path = public, pg_temp as $$
  with mine as materialized (
    select j.* from joining j
      where j.decided_at is null and j.organisation_id in (select m.organisation_id from member m where m.account_id = actor() and m.ended_at is null)
        and actor() = any (who_confirms(j.organisation_id, j.team_id, j.invited_by, j.account_id))),
  beside as (
    select m.organisation_id, m.team_id, m.account_id, m.role from member m where m.ended_at is null
    union select w.organisation_id, w.team_id, w.account_id, w.role from joining w where w.decided_at is null)
  select j.joining_id, a.name, b.role, t.name
    from mine j join beside b on b.organisation_id = j.organisation_id and b.account_id <> j.account_id
      join account a on a.id = b.account_id and a.closed_at is null join team t on t.team_id = b.team_id
    order by a.name, t.name
$$;

grant execute on function names_beside_joinings to ownterms_app;
