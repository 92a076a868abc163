-- Last touched by 0230_asked_by_nobody
-- and before by 0018_agreements_of_more_kinds, 0012_plan_meetings, 0005_agreements

create function agreement_before() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from agreement where person_id = new.person_id and agreement_id = new.agreement_id) then return new; end if;
  if not exists (select 1 from plan_meeting m where m.person_id = new.person_id and m.meeting_id = new.meeting_id and m.ended_at is null
      and m.kind = new.kind) then
    raise exception 'there is no open meeting' using errcode = '23503';
  end if;
  -- the version is part of the words that are signed
  if new.version <> version_after_all(new.person_id, new.kind) then
    raise exception 'another version was put forward meanwhile' using errcode = '23514';
  end if;
  select coalesce(array_agg(account_id), '{}'),
      coalesce(array_agg(distinct team_id) filter (where team_id is not null and not alone), '{}'),
      coalesce(array_agg(account_id) filter (where team_id is null or alone), '{}')
    into new.account_ids, new.team_ids, new.reader_ids
    from (select account_id, team_id, section_of_agreement(new.kind) is null as alone from meeting_participant p
      where person_id = new.person_id and meeting_id = new.meeting_id and is_in_the_room(p)) p;
  return new;
end $$;

grant execute on function agreement_before to public;
