-- Last touched by 0090_who_can_see

-- What a service wrote by duty, or wrote down because it was asked aloud, is the service's to read by law and cannot be kept from it.
create function keep_back(of_statement uuid, yes boolean) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare s statement;
begin
  perform pg_advisory_xact_lock(hashtextextended(actor()::text || of_statement::text, 0));
  if not exists (select 1 from person where person_id = actor()) then return false; end if;
  select * into s from statement where person_id = actor() and statement_id = of_statement;
  if found and (s.about_id is not null or s.voice not in ('own', 'scribed', 'confirmed') or s.kind = 'crisis-card'
      or s.voice <> 'own' and s.section = any (duty_sections())
      or exists (select 1 from asked_aloud a where a.person_id = actor() and a.statement_id = of_statement)) then return false; end if;
  if yes then
    insert into kept_back (person_id, statement_id) values (actor(), of_statement) on conflict do nothing;
    update meeting_item i set removed_at = now() from plan_meeting m where m.person_id = i.person_id and m.meeting_id = i.meeting_id
      and m.ended_at is null and i.person_id = actor() and i.removed_at is null
      and i.statement_id in (select x.statement_id from statement x where x.person_id = actor() and x.root_id = of_statement);
  else
    update kept_back set ended_at = now() where person_id = actor() and statement_id = of_statement and ended_at is null;
  end if;
  update statement set only_mine = yes where person_id = actor() and root_id = of_statement and only_mine <> yes;
  update revision set only_mine = yes where person_id = actor() and root_id = of_statement and only_mine <> yes;
  return true;
end $$;

grant execute on function keep_back to ownterms_app;
