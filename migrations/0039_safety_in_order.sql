-- The person's order of their safety plan, to whoever may read steps of it: of those steps alone, in their order. Where the
-- others stand, which were left out, and that there are any, is said to nobody.
create function safety_order_of(of_person uuid) returns text[] language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg('safety-' || placed.step order by placed.at), '{}')
    from statement s, jsonb_array_elements_text(s.body -> 'order') with ordinality as placed (step, at)
    where s.person_id = of_person and s.kind = 'safety-arrangement' and s.section = 'safety-plan' and s.author_id = of_person
      and (of_person = actor() or in_emergency(of_person, 'safety-' || placed.step) or exists (
        select 1 from sharing_grant g where g.person_id = of_person and 'safety-' || placed.step = any (g.sections)
          and (g.account_id = actor() or g.team_id = any (my_teams()))
          and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now()))));
revoke execute on function safety_order_of from public;
grant execute on function safety_order_of to ownterms_app;

-- What is open in an emergency is read where it was opened, and nowhere else. As long as the words could be seen by any query,
-- somebody with a grant on another part read them among what was shared with them, and it was told as if they had been shared.
drop policy in_emergency on statement;
create function emergency_words(of_person uuid) returns setof statement language sql stable security definer set search_path = public, pg_temp as $$
  select s.* from statement s where s.person_id = of_person and s.section <> 'crisis-card'
    and s.person_id::text || ' ' || s.section = any ((select open_in_emergency())::text[])
    and s.about_id is null and s.state not in ('put away', 'let go', 'withdrawn') order by s.position, s.statement_id
$$;
revoke execute on function emergency_words from public;
grant execute on function emergency_words to ownterms_app;

-- Whoever has it open already opens it no second time: ended, it would go on under the other, and the person is told once.
-- An id that is taken, by whomever, opens nothing.
create or replace function open_emergency(of_person uuid, new_id uuid, why text, base_url text) returns timestamptz
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
  -- neutral, as a telephone shows it to whoever holds it
  insert into outbox_message (id, to_address, subject, body_text, due)
    select gen_random_uuid(), a.email, 'Something new for you to read',
      case when a.id = of_person then 'Something was opened that you keep. Sign in to read who opened it, when and why:'
        else 'Somebody who trusts you asked that you are told: something they keep was opened in an emergency. You may want to get in touch with them. To read more, sign in:' end
        || E'\n\n' || base_url || case when a.id = of_person then '/sharing/emergency' else '/people/' || of_person::text end || E'\n', true
    from account a where a.email not like '%@no-email.invalid' and a.closed_at is null and (a.id = of_person
      or exists (select 1 from emergency_wish w join supporter s on s.person_id = w.person_id and s.account_id = a.id
        where w.person_id = of_person and a.id = any (w.told) and s.accepted_at is not null and s.ended_at is null));
  return until;
end $$;

-- A risk and safety document says of each thing the person wants to try whether their own view stands in it: it does, in that
-- very part, or the reason stands there why it does not. One that says nothing of it is refused too.
create or replace function holds_own_view(content jsonb) returns boolean language sql immutable
  return jsonb_path_exists(content, '$.**.statements[*] ? (@.voice == "own" || @.voice == "confirmed" || @.kind == "view-absent")')
    and not jsonb_path_exists(content, '$.tries[*] ? (!(@.view == "own" || @.view == "absent"))')
    and not jsonb_path_exists(content,
      '$.tries[*] ? (!(exists(@.**.statements[*] ? (@.voice == "own" || @.voice == "confirmed" || @.kind == "view-absent"))))');

-- To a supporter whom the person wants to be told: that it was opened, and when, for two weeks. Who and why is the person's to tell.
create function emergency_told(of_person uuid) returns timestamptz language sql stable security definer set search_path = public, pg_temp
  return (select max(e.opened_at) from emergency_access e join emergency_wish w on w.person_id = e.person_id
      join supporter s on s.person_id = w.person_id and s.account_id = actor() and s.accepted_at is not null and s.ended_at is null
    where e.person_id = of_person and actor() = any (w.told) and e.opened_at > now() - interval '14 days');
revoke execute on function emergency_told from public;
grant execute on function emergency_told to ownterms_app;
