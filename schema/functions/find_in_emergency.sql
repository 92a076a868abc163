-- Last touched by 0132_looked_for
-- and before by 0015_emergency_access

create function find_in_emergency(new_id uuid, called_so text, birthday date) returns table (person_id uuid, called text, organisation text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare wanted text := plain_name(called_so); mine record; ids uuid[];
begin
  -- of several at once, each is counted
  perform pg_advisory_xact_lock(hashtextextended(actor()::text || 'emergency-search', 0));
  select m.organisation_id, a.name, m.role, o.name as organisation_name into mine
    from member m join account a on a.id = m.account_id join organisation o on o.organisation_id = m.organisation_id
    where m.account_id = actor() and m.ended_at is null and m.role in ('practitioner', 'lead') order by m.started_at limit 1;
  if not found then raise exception 'no practitioner' using errcode = '42501'; end if;
  -- sent twice, it is one search with one answer
  if exists (select 1 from emergency_search s where s.organisation_id = mine.organisation_id and s.search_id = new_id) then
    select coalesce(array_agg(l.person_id), '{}') into ids from emergency_looked_for l where l.search_id = new_id and l.account_id = actor();
  else
    if not may_search_in_emergency() then raise exception 'not now' using errcode = '42501'; end if;
    select coalesce(array_agg(i.person_id), '{}') into ids from person_identity i join person p on p.person_id = i.person_id and p.closed_at is null
      where i.born_on = birthday and length(wanted) >= 2 and emergency_team(i.person_id) is not null
        and (wanted in (plain_name(p.called), plain_name(i.full_name))
          or ' ' || plain_name(i.full_name) || ' ' || plain_name(p.called) || ' ' like '% ' || replace(replace(wanted, '%', ''), '_', '') || ' %');
    insert into emergency_search (organisation_id, search_id, account_id, found) values (mine.organisation_id, new_id, actor(), cardinality(ids));
    insert into emergency_looked_for (person_id, search_id, account_id, name, role, organisation_name)
      select id, new_id, actor(), mine.name, mine.role, mine.organisation_name from unnest(ids) id;
    insert into access_event (person_id, event_id, account_id, act, by_right)
      select id, gen_random_uuid(), actor(), 'looked for', 'emergency' from unnest(ids) id;
  end if;
  return query select p.person_id, p.called, o.name from person p join team t on t.team_id = emergency_team(p.person_id)
      join organisation o on o.organisation_id = t.organisation_id where p.person_id = any (ids) order by p.called, p.person_id;
end $$;

grant execute on function find_in_emergency to ownterms_app;
