-- Last touched by 0271_messages_without_words
-- and before by 0039_safety_in_order, 0015_emergency_access

-- As they stood, but for the words. `base_url` and `link` are read no more, but that an empty one still means: tell nobody.
create function open_emergency(of_person uuid, new_id uuid, why text, base_url text) returns timestamptz
language plpgsql security definer set search_path = public, pg_temp as $$
declare by_team team; their_role text; hours integer; until timestamptz;
begin
  select t.* into by_team from team t where t.team_id = emergency_team(of_person);
  if not found then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended(of_person::text || actor()::text || 'emergency', 0));
  select e.ends_at into until from emergency_access e where e.person_id = of_person and e.account_id = actor()
    and (e.access_id = new_id or e.ended_at is null and e.ends_at > clock_timestamp()) order by e.ends_at desc limit 1;
  if found then return until; end if;
  if exists (select 1 from emergency_access e where e.person_id = of_person and e.access_id = new_id) then return null; end if;
  select m.role into their_role from member m where m.account_id = actor() and m.team_id = by_team.team_id and m.ended_at is null;
  select emergency_hours into hours from installation;
  insert into emergency_access (person_id, access_id, account_id, name, role, team_id, team_name, organisation_id, organisation_name, reason, ends_at)
    select of_person, new_id, actor(), a.name, their_role, by_team.team_id, by_team.name, by_team.organisation_id, o.name, why,
      now() + make_interval(hours => coalesce(hours, 12))
    from account a, organisation o where a.id = actor() and o.organisation_id = by_team.organisation_id
    returning ends_at into until;
  insert into outbox_message (id, to_address, subject, body_text, due, what, about)
    select gen_random_uuid(), a.email, '', '', true, case when a.id = of_person then 'emergency-opened' else 'emergency-told' end,
      jsonb_build_object('path', case when a.id = of_person then '/sharing/emergency' else '/people/' || of_person::text end)
    from account a where a.email not like '%@no-email.invalid' and a.closed_at is null and (a.id = of_person
      or exists (select 1 from emergency_wish w join supporter s on s.person_id = w.person_id and s.account_id = a.id
        where w.person_id = of_person and a.id = any (w.told) and s.accepted_at is not null and s.ended_at is null));
  return until;
end $$;

grant execute on function open_emergency to ownterms_app;
