-- Who takes part in a plan meeting, and who goes on reading what came of it, is decided by what holds when it is asked:
-- sharing and relations that ended since are no way in.

-- The actor was let into the plan, and may do this there.
create function holds_plan(of_person uuid, what text) returns boolean language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from sharing_grant g where g.person_id = of_person and 'plan' = any (g.sections) and what = any (g.may)
    and (g.account_id = actor() or g.team_id = any (my_teams()))
    and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now()));

create function team_holds_plan(of_person uuid, of_team uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from sharing_grant g where g.person_id = of_person and 'plan' = any (g.sections) and g.team_id = of_team
    and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now()));

create function is_related(of_person uuid, of_account uuid, of_team uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return case
    when of_account = of_person then true
    when of_team is null then exists (select 1 from supporter s where s.person_id = of_person and s.account_id = of_account
      and s.accepted_at is not null and s.ended_at is null)
    else exists (select 1 from team_relation r where r.person_id = of_person and r.team_id = of_team and r.ended_at is null)
  end;

-- A participant as they are now: related still, and asked in by the person or of a team that is let into the plan.
create function still_takes_part(p meeting_participant) returns boolean language sql stable security definer set search_path = public, pg_temp
  return p.removed_at is null and is_related(p.person_id, p.account_id, p.team_id)
    and (p.account_id = p.person_id or p.added_by = p.person_id or team_holds_plan(p.person_id, p.team_id));
revoke execute on function holds_plan, team_holds_plan, is_related, still_takes_part from public;
grant execute on function holds_plan, team_holds_plan, is_related, still_takes_part to ownterms_app;

create or replace function takes_part(of_person uuid, of_meeting uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from meeting_participant p where p.person_id = of_person and p.meeting_id = of_meeting
    and p.account_id = actor() and still_takes_part(p));

-- Whoever is let go, or let out of the plan, is no longer in the room; the person can ask them in again.
create function leaves_the_room() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update meeting_participant p set removed_at = now() from plan_meeting m
    where m.person_id = p.person_id and m.meeting_id = p.meeting_id and m.ended_at is null and p.person_id = new.person_id
      and p.removed_at is null and p.account_id <> p.person_id
      and case tg_table_name
        when 'supporter' then p.team_id is null and not is_related(p.person_id, p.account_id, null)
        when 'team_relation' then p.team_id is not null and not is_related(p.person_id, p.account_id, p.team_id)
        else p.team_id is not null and not team_holds_plan(p.person_id, p.team_id)
      end;
  return null;
end $$;
create trigger leaves_the_room after update of ended_at on supporter for each row when (new.ended_at is not null) execute function leaves_the_room();
create trigger leaves_the_room after update of ended_at on team_relation for each row when (new.ended_at is not null) execute function leaves_the_room();
create trigger leaves_the_room after update of ended_at on sharing_grant for each row
  when (new.ended_at is not null and new.team_id is not null and 'plan' = any (new.sections)) execute function leaves_the_room();

-- Readers of an agreement are those who take part when it is put forward.
create or replace function agreement_before() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from agreement where person_id = new.person_id and agreement_id = new.agreement_id) then return new; end if;
  if not exists (select 1 from plan_meeting m where m.person_id = new.person_id and m.meeting_id = new.meeting_id and m.ended_at is null) then
    raise exception 'there is no open meeting' using errcode = '23503';
  end if;
  -- the version is part of the words that are signed
  if new.version <> next_agreement_version(new.person_id, new.kind) then
    raise exception 'another version was put forward meanwhile' using errcode = '23514';
  end if;
  select coalesce(array_agg(account_id), '{}'), coalesce(array_agg(distinct team_id) filter (where team_id is not null), '{}'),
      coalesce(array_agg(account_id) filter (where team_id is null), '{}')
    into new.account_ids, new.team_ids, new.reader_ids
    from meeting_participant p where person_id = new.person_id and meeting_id = new.meeting_id and still_takes_part(p);
  return new;
end $$;

-- Beside the person, only whoever may answer in the plan chooses, orders, ends or puts forward.
drop policy participants_change on plan_meeting;
create policy participants_change on plan_meeting for update
  using (ended_at is null and takes_part(person_id, meeting_id) and holds_plan(person_id, 'answer'))
  with check (takes_part(person_id, meeting_id) and holds_plan(person_id, 'answer'));
drop policy puts_forward on agreement;
create policy puts_forward on agreement for insert with check (put_forward_by = (select actor())
  and takes_part(person_id, meeting_id) and (person_id = (select actor()) or holds_plan(person_id, 'answer')));
drop policy together on meeting_item;
create policy together on meeting_item for insert with check (added_by = (select actor())
  and (person_id = (select actor()) or takes_part(person_id, meeting_id) and holds_plan(person_id, 'answer'))
  and exists (select 1 from plan_meeting m where m.person_id = meeting_item.person_id and m.meeting_id = meeting_item.meeting_id and m.ended_at is null)
  and exists (select 1 from statement s where s.person_id = meeting_item.person_id and s.statement_id = meeting_item.statement_id));
-- what the person took out comes back through the person alone
alter table meeting_item add column removed_by uuid;
create function meeting_item_before() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.removed_by := case when new.removed_at is null then null when old.removed_at is null then actor() else old.removed_by end;
  return new;
end $$;
create trigger before_update before update on meeting_item for each row execute function meeting_item_before();
create function was_taken_out(of_person uuid, of_meeting uuid, of_statement uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from meeting_item where person_id = of_person and meeting_id = of_meeting and statement_id = of_statement
    and removed_at is not null and removed_by = of_person);
revoke execute on function was_taken_out from public;
grant execute on function was_taken_out to ownterms_app;
drop policy person_or_adder on meeting_item;
create policy person_or_adder on meeting_item for update
  using (person_id = (select actor()) or added_by = (select actor()) and holds_plan(person_id, 'answer'))
  with check (person_id = (select actor()) or removed_at is not null or not was_taken_out(person_id, meeting_id, statement_id));
-- a colleague comes in with a team that the person let into the plan
drop policy team_joins on meeting_participant;
create policy team_joins on meeting_participant for insert with check (added_by = (select actor()) and holds_plan(person_id, 'answer')
  and (role = 'person' and account_id = person_id
    or team_id = any ((select my_teams())::uuid[]) and role in ('practitioner', 'peer worker') and team_holds_plan(person_id, team_id))
  and exists (select 1 from plan_meeting m where m.person_id = meeting_participant.person_id and m.meeting_id = meeting_participant.meeting_id and m.ended_at is null));

create or replace function meeting_candidates(of_person uuid)
returns table (account_id uuid, team_id uuid, name text, role text, relation text)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.person_id, null::uuid, p.called, 'person', '' from person p
    where p.person_id = of_person and (p.person_id = actor() or exists (select 1 from team_relation r
      where r.person_id = of_person and r.ended_at is null and r.team_id = any (my_teams())))
  union all
  select s.account_id, null::uuid, s.name, 'supporter', s.relationship from supporter s
    where s.person_id = of_person and of_person = actor() and s.accepted_at is not null and s.ended_at is null
  union all
  -- somebody of two teams once, for the one that is let into the plan
  (select distinct on (m.account_id) m.account_id, m.team_id, a.name,
      case m.role when 'peer worker' then 'peer worker' else 'practitioner' end, t.name
    from team_relation r join member m on m.team_id = r.team_id and m.ended_at is null
      join account a on a.id = m.account_id join team t on t.team_id = m.team_id
    where r.person_id = of_person and r.ended_at is null and m.role in ('practitioner', 'peer worker', 'lead')
      and m.account_id <> of_person
      and (of_person = actor() or m.team_id = any (my_teams()) and team_holds_plan(of_person, m.team_id))
    order by m.account_id, team_holds_plan(of_person, m.team_id) desc, t.name, m.team_id)
$$;

-- An agreement stays readable to those it concerns once the person put it forward or said something to it themselves;
-- until then, as long as they are let into the plan, or were asked in by the person and are related still.
create function may_read_agreement(of_person uuid, of_agreement uuid, of_meeting uuid, put_by uuid, taken_back boolean) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return put_by = of_person and not taken_back or holds_plan(of_person, 'see')
    or exists (select 1 from signature s where s.person_id = of_person and s.agreement_id = of_agreement and s.account_id = of_person
      and s.recorded_by is null)
    or exists (select 1 from meeting_participant p where p.person_id = of_person and p.meeting_id = of_meeting and p.account_id = actor()
      and p.added_by = of_person and is_related(of_person, p.account_id, p.team_id));
revoke execute on function may_read_agreement from public;
grant execute on function may_read_agreement to ownterms_app;
drop policy concerned on agreement;
create policy concerned on agreement for select using (person_id = (select actor())
  or ((select actor()) = any (reader_ids) or team_ids && (select my_teams())::uuid[])
    and may_read_agreement(person_id, agreement_id, meeting_id, put_forward_by, withdrawn_at is not null));

-- What a practitioner put forward they can take back until somebody else has said something to it; then only the person.
create function is_signed_by_others(of_person uuid, of_agreement uuid, than uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from signature s where s.person_id = of_person and s.agreement_id = of_agreement and s.account_id <> than);
revoke execute on function is_signed_by_others from public;
grant execute on function is_signed_by_others to ownterms_app;
drop policy withdraws on agreement;
create policy withdraws on agreement for update using (person_id = (select actor())
  or put_forward_by = (select actor()) and holds_plan(person_id, 'answer')
    and not is_signed_by_others(person_id, agreement_id, (select actor())));

-- What was shared with those who take part: whom else the person shares with is nobody's business.
create function meeting_consents(of_person uuid, of_meeting uuid)
returns table (grant_id uuid, grantee_name text, sections text[], starts_at timestamptz, ends_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.grant_id, g.grantee_name, g.sections, g.starts_at, g.ends_at from sharing_grant g
    where g.person_id = of_person and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())
      and takes_part(of_person, of_meeting)
      and exists (select 1 from meeting_participant p where p.person_id = of_person and p.meeting_id = of_meeting and still_takes_part(p)
        and (g.team_id = p.team_id or p.team_id is null and g.account_id = p.account_id))
    order by g.starts_at, g.grant_id
$$;
revoke execute on function meeting_consents from public;
grant execute on function meeting_consents to ownterms_app;

alter table access_event drop constraint access_event_act_check;
alter table access_event add constraint access_event_act_check
  check (act in ('saw', 'wrote', 'signed', 'put forward', 'printed', 'took a copy', 'recorded', 'took back'));
