-- Last touched by 0015_emergency_access

-- What the actor may read just now, each as "person section". Worked out once a query, and empty for nearly everybody.
-- It ends by its hour, when somebody ends it, when the practitioner leaves the organisation, when the person leaves it, when
-- they close a section or their record.
create function open_in_emergency() returns text[]
language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(e.person_id::text || ' ' || s), '{}')
    from emergency_access e join person p on p.person_id = e.person_id and p.closed_at is null
      left join emergency_wish w on w.person_id = e.person_id
      cross join unnest(emergency_sections()) s
    where e.account_id = actor() and e.ended_at is null and e.ends_at > now()
      and not s = any (coalesce(w.closed, '{}'))
      and exists (select 1 from member m where m.account_id = e.account_id and m.organisation_id = e.organisation_id
        and m.ended_at is null and m.role in ('practitioner', 'lead'))
      and exists (select 1 from team_relation r join team t using (team_id)
        where r.person_id = e.person_id and r.ended_at is null and t.organisation_id = e.organisation_id));

grant execute on function open_in_emergency to ownterms_app;
