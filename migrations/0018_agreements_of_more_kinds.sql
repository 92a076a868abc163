-- Agreements of more kinds than the plan: a part of the safety plan that somebody takes on, something worth a risk, a
-- decision, choices in advance. A kind is its family ("care-and-support-plan"), or its family and the statement that it
-- is about ("decision/<statement id>"), so that each has versions and at most one open meeting of its own.

-- The section whose grants let others take part in an agreement of this kind; null where only the person asks them in.
create function section_of_agreement(kind text) returns text language sql immutable
  return case split_part(kind, '/', 1)
    when 'care-and-support-plan' then 'plan'
    when 'positive-risk' then 'positive-risk'
    when 'decision' then 'decisions'
  end;

-- A grant lets into an agreement by its section, or by the one statement that the agreement is about.
create function lets_into_agreement(sections text[], statement_id uuid, kind text) returns boolean language sql immutable
  return coalesce(section_of_agreement(kind) = any (sections)
    or section_of_agreement(kind) is not null and statement_id::text = nullif(split_part(kind, '/', 2), ''), false);

create function holds_agreement(of_person uuid, of_kind text, what text) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from sharing_grant g where g.person_id = of_person and lets_into_agreement(g.sections, g.statement_id, of_kind)
    and what = any (g.may) and (g.account_id = actor() or g.team_id = any (my_teams()))
    and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now()));

create function team_holds_agreement(of_person uuid, of_kind text, of_team uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from sharing_grant g where g.person_id = of_person and lets_into_agreement(g.sections, g.statement_id, of_kind)
    and g.team_id = of_team and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now()));

create function kind_of_meeting(of_person uuid, of_meeting uuid) returns text
language sql stable security definer set search_path = public, pg_temp
  return (select kind from plan_meeting where person_id = of_person and meeting_id = of_meeting);

create or replace function still_takes_part(p meeting_participant) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return p.removed_at is null and is_related(p.person_id, p.account_id, p.team_id)
    and (p.account_id = p.person_id or p.added_by = p.person_id
      or team_holds_agreement(p.person_id, kind_of_meeting(p.person_id, p.meeting_id), p.team_id));
revoke execute on function holds_agreement, team_holds_agreement, kind_of_meeting from public;
grant execute on function holds_agreement, team_holds_agreement, kind_of_meeting to ownterms_app;

create or replace function leaves_the_room() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update meeting_participant p set removed_at = now() from plan_meeting m
    where m.person_id = p.person_id and m.meeting_id = p.meeting_id and m.ended_at is null and p.person_id = new.person_id
      and p.removed_at is null and p.account_id <> p.person_id
      and case tg_table_name
        when 'supporter' then p.team_id is null and not is_related(p.person_id, p.account_id, null)
        when 'team_relation' then p.team_id is not null and not is_related(p.person_id, p.account_id, p.team_id)
        else p.team_id is not null and not team_holds_agreement(p.person_id, m.kind, p.team_id)
      end;
  return null;
end $$;

-- The meeting: as before, for each kind by its own section.
drop policy shared on plan_meeting;
create policy shared on plan_meeting for select using (exists (
  select 1 from sharing_grant g
  where g.person_id = plan_meeting.person_id and lets_into_agreement(g.sections, g.statement_id, plan_meeting.kind)
    and (g.account_id = (select actor()) or g.team_id = any ((select my_teams())::uuid[]))
    and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())));
drop policy shared_to_write on plan_meeting;
create policy shared_to_write on plan_meeting for insert with check (started_by = (select actor())
  and team_id = any ((select my_teams())::uuid[]) and exists (
  select 1 from sharing_grant g
  where g.person_id = plan_meeting.person_id and lets_into_agreement(g.sections, g.statement_id, plan_meeting.kind)
    and 'answer' = any (g.may) and g.team_id = any ((select my_teams())::uuid[])
    and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())));
drop policy participants_change on plan_meeting;
create policy participants_change on plan_meeting for update
  using (ended_at is null and takes_part(person_id, meeting_id) and holds_agreement(person_id, kind, 'answer'))
  with check (takes_part(person_id, meeting_id) and holds_agreement(person_id, kind, 'answer'));
drop policy puts_forward on agreement;
create policy puts_forward on agreement for insert with check (put_forward_by = (select actor())
  and kind = kind_of_meeting(person_id, meeting_id)
  and takes_part(person_id, meeting_id) and (person_id = (select actor()) or holds_agreement(person_id, kind, 'answer')));
drop policy together on meeting_item;
create policy together on meeting_item for insert with check (added_by = (select actor())
  and (person_id = (select actor())
    or takes_part(person_id, meeting_id) and holds_agreement(person_id, kind_of_meeting(person_id, meeting_id), 'answer'))
  and exists (select 1 from plan_meeting m where m.person_id = meeting_item.person_id and m.meeting_id = meeting_item.meeting_id and m.ended_at is null)
  and exists (select 1 from statement s where s.person_id = meeting_item.person_id and s.statement_id = meeting_item.statement_id));
drop policy person_or_adder on meeting_item;
create policy person_or_adder on meeting_item for update
  using (person_id = (select actor())
    or added_by = (select actor()) and holds_agreement(person_id, kind_of_meeting(person_id, meeting_id), 'answer'))
  with check (person_id = (select actor()) or removed_at is not null or not was_taken_out(person_id, meeting_id, statement_id));
drop policy team_joins on meeting_participant;
create policy team_joins on meeting_participant for insert with check (added_by = (select actor())
  and holds_agreement(person_id, kind_of_meeting(person_id, meeting_id), 'answer')
  and (role = 'person' and account_id = person_id
    or team_id = any ((select my_teams())::uuid[]) and role in ('practitioner', 'peer worker')
      and team_holds_agreement(person_id, kind_of_meeting(person_id, meeting_id), team_id))
  and exists (select 1 from plan_meeting m where m.person_id = meeting_participant.person_id and m.meeting_id = meeting_participant.meeting_id and m.ended_at is null));

drop function meeting_candidates(uuid);
create function meeting_candidates(of_person uuid, of_kind text)
returns table (account_id uuid, team_id uuid, name text, role text, relation text)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.person_id, null::uuid, p.called, 'person', '' from person p
    where p.person_id = of_person and (p.person_id = actor() or exists (select 1 from team_relation r
      where r.person_id = of_person and r.ended_at is null and r.team_id = any (my_teams())))
  union all
  select s.account_id, null::uuid, s.name, 'supporter', s.relationship from supporter s
    where s.person_id = of_person and of_person = actor() and s.accepted_at is not null and s.ended_at is null
  union all
  -- somebody of two teams once, for the one that is let in
  (select distinct on (m.account_id) m.account_id, m.team_id, a.name,
      case m.role when 'peer worker' then 'peer worker' else 'practitioner' end, t.name
    from team_relation r join member m on m.team_id = r.team_id and m.ended_at is null
      join account a on a.id = m.account_id join team t on t.team_id = m.team_id
    where r.person_id = of_person and r.ended_at is null and m.role in ('practitioner', 'peer worker', 'lead')
      and m.account_id <> of_person
      and (of_person = actor() or m.team_id = any (my_teams()) and team_holds_agreement(of_person, of_kind, m.team_id))
    order by m.account_id, team_holds_agreement(of_person, of_kind, m.team_id) desc, t.name, m.team_id)
$$;
revoke execute on function meeting_candidates from public;
grant execute on function meeting_candidates to ownterms_app;

-- Who reads an agreement: as before, for each kind by its own section.
drop policy concerned on agreement;
drop function may_read_agreement(uuid, uuid, uuid, uuid, boolean);
create function may_read_agreement(of_person uuid, of_agreement uuid, of_meeting uuid, of_kind text, put_by uuid, taken_back boolean)
returns boolean language sql stable security definer set search_path = public, pg_temp
  return case when section_of_agreement(of_kind) is null then
      -- what the person asked of somebody is between the two: who let it be, or was let go, reads on what they answered to
      exists (select 1 from signature s where s.person_id = of_person and s.agreement_id = of_agreement and s.account_id = actor()
        and s.recorded_by is null)
      or not taken_back and exists (select 1 from meeting_participant p where p.person_id = of_person and p.meeting_id = of_meeting
        and p.account_id = actor() and is_related(of_person, p.account_id, p.team_id))
    else put_by = of_person and not taken_back or holds_agreement(of_person, of_kind, 'see')
      or exists (select 1 from signature s where s.person_id = of_person and s.agreement_id = of_agreement and s.account_id = of_person
        and s.recorded_by is null)
      or exists (select 1 from meeting_participant p where p.person_id = of_person and p.meeting_id = of_meeting and p.account_id = actor()
        and p.added_by = of_person and is_related(of_person, p.account_id, p.team_id))
    end;
revoke execute on function may_read_agreement from public;
grant execute on function may_read_agreement to ownterms_app;
create policy concerned on agreement for select using (person_id = (select actor())
  or ((select actor()) = any (reader_ids) or team_ids && (select my_teams())::uuid[])
    and may_read_agreement(person_id, agreement_id, meeting_id, kind, put_forward_by, withdrawn_at is not null));
drop policy withdraws on agreement;
create policy withdraws on agreement for update using (person_id = (select actor())
  or put_forward_by = (select actor()) and holds_agreement(person_id, kind, 'answer')
    and not is_signed_by_others(person_id, agreement_id, (select actor())));
drop function holds_plan(uuid, text);
drop function team_holds_plan(uuid, uuid);

-- A team reads what was agreed with one of its members as a team only where it was let in as a team: what the person asked
-- of one of them alone is between the two.
create or replace function agreement_before() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from agreement where person_id = new.person_id and agreement_id = new.agreement_id) then return new; end if;
  if not exists (select 1 from plan_meeting m where m.person_id = new.person_id and m.meeting_id = new.meeting_id and m.ended_at is null
      and m.kind = new.kind) then
    raise exception 'there is no open meeting' using errcode = '23503';
  end if;
  -- the version is part of the words that are signed
  if new.version <> next_agreement_version(new.person_id, new.kind) then
    raise exception 'another version was put forward meanwhile' using errcode = '23514';
  end if;
  select coalesce(array_agg(account_id), '{}'),
      coalesce(array_agg(distinct team_id) filter (where team_id is not null and not alone), '{}'),
      coalesce(array_agg(account_id) filter (where team_id is null or alone), '{}')
    into new.account_ids, new.team_ids, new.reader_ids
    from (select account_id, team_id, section_of_agreement(new.kind) is null as alone from meeting_participant p
      where person_id = new.person_id and meeting_id = new.meeting_id and still_takes_part(p)) p;
  return new;
end $$;
