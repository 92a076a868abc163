-- Making a plan together, putting it forward, and what each participant says to it.

create table plan_meeting (
  person_id uuid not null references person,
  meeting_id uuid not null,
  kind text not null default 'care-and-support-plan',
  team_id uuid references team (team_id),
  -- the agreement this meeting renews
  previous_agreement_id uuid,
  review_on date,
  started_by uuid not null,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  -- counts every change, so that the other screen knows when to look again
  changes integer not null default 0,
  primary key (person_id, meeting_id)
);
create unique index plan_meeting_once on plan_meeting (person_id, kind) where ended_at is null;

-- Who is concerned. The person chooses anybody; somebody of a team can bring in their own team only.
create table meeting_participant (
  person_id uuid not null,
  meeting_id uuid not null,
  account_id uuid not null references account (id),
  team_id uuid references team (team_id),
  name text not null,
  role text not null check (role in ('person', 'supporter', 'peer worker', 'practitioner')),
  relation text not null default '',
  added_by uuid not null,
  removed_at timestamptz,
  primary key (person_id, meeting_id, account_id),
  foreign key (person_id, meeting_id) references plan_meeting (person_id, meeting_id)
);

-- Which statements go into the plan, under which heading, in which order. The words stay where they are.
create table meeting_item (
  person_id uuid not null,
  meeting_id uuid not null,
  statement_id uuid not null,
  part text not null check (length(part) between 1 and 60),
  position double precision not null,
  added_by uuid not null,
  added_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (person_id, meeting_id, statement_id),
  foreign key (person_id, meeting_id) references plan_meeting (person_id, meeting_id),
  foreign key (person_id, statement_id) references statement (person_id, statement_id)
);

create table agreement (
  person_id uuid not null references person,
  agreement_id uuid not null,
  meeting_id uuid not null,
  kind text not null,
  version integer not null check (version > 0),
  previous_agreement_id uuid,
  put_forward_by uuid not null,
  put_forward_at timestamptz not null,
  review_on date not null,
  -- canonical JSON (RFC 8785) of exactly what is signed, and its SHA-256
  content text not null,
  digest text not null check (digest = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  -- the exact revisions in it, to tell what has changed since
  revision_ids uuid[] not null,
  statement_ids uuid[] not null,
  -- facts for the picture of how it was made, as they were when it was put forward
  how_made jsonb not null,
  -- who reads it, also after all other sharing has ended; filled from the meeting, never by the caller
  account_ids uuid[] not null default '{}',
  team_ids uuid[] not null default '{}',
  -- those of account_ids who take part for themselves: somebody of a team reads it as long as they belong to the team
  reader_ids uuid[] not null default '{}',
  withdrawn_at timestamptz,
  primary key (person_id, agreement_id),
  unique (person_id, kind, version)
);

create table signature (
  person_id uuid not null,
  agreement_id uuid not null,
  signature_id uuid not null,
  -- whose stance it is
  account_id uuid not null references account (id),
  name text not null,
  role text not null,
  relation text not null default '',
  stance text not null check (stance in ('agree', 'agree-but', 'disagree', 'could-not', 'would-not')),
  reason text not null default '' check (length(reason) <= 10000),
  how text not null check (how in ('own sign-in', 'pin', 'passkey', 'recorded')),
  recorded_by uuid,
  recorded_by_name text,
  ask_again_on date,
  digest text not null,
  at timestamptz not null default now(),
  primary key (person_id, agreement_id, signature_id),
  foreign key (person_id, agreement_id) references agreement (person_id, agreement_id),
  check (stance not in ('agree-but', 'disagree', 'could-not', 'would-not') or length(trim(reason)) > 0),
  -- that somebody could not or would not take part is recorded by another, with when they are asked again
  check ((stance in ('could-not', 'would-not')) = (recorded_by is not null)),
  check ((stance in ('could-not', 'would-not')) = (how = 'recorded')),
  check ((stance in ('could-not', 'would-not')) = (ask_again_on is not null)),
  check (recorded_by is distinct from account_id)
);

create function next_agreement_version(of_person uuid, of_kind text) returns integer
language sql stable security definer set search_path = public, pg_temp
  return (select 1 + coalesce(max(version), 0) from agreement where person_id = of_person and kind = of_kind);

create function agreement_before() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
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
    from meeting_participant where person_id = new.person_id and meeting_id = new.meeting_id and removed_at is null;
  return new;
end $$;
create function agreement_after() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update plan_meeting set ended_at = now() where person_id = new.person_id and meeting_id = new.meeting_id;
  return null;
end $$;
create trigger before_insert before insert on agreement for each row execute function agreement_before();
create trigger after_insert after insert on agreement for each row execute function agreement_after();

create function signature_before() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare a agreement; p meeting_participant;
begin
  select * into a from agreement where person_id = new.person_id and agreement_id = new.agreement_id;
  if not found or a.withdrawn_at is not null then raise exception 'no such agreement to sign' using errcode = '23503'; end if;
  if a.digest <> new.digest then raise exception 'these are not the words that were put forward' using errcode = '23514'; end if;
  select * into p from meeting_participant where person_id = new.person_id and meeting_id = a.meeting_id
    and account_id = new.account_id and removed_at is null;
  if not found then raise exception 'not a participant' using errcode = '42501'; end if;
  new.name := p.name; new.role := p.role; new.relation := p.relation; new.at := clock_timestamp();
  if new.recorded_by is not null then
    if not (new.recorded_by = any (a.account_ids)) then raise exception 'not a participant' using errcode = '42501'; end if;
    new.recorded_by_name := (select n.name from name_in_record(new.person_id, new.recorded_by) n);
  end if;
  return new;
end $$;
create trigger before_insert before insert on signature for each row execute function signature_before();

create function meeting_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update plan_meeting set changes = changes + 1 where person_id = new.person_id and meeting_id = new.meeting_id;
  return null;
end $$;
create trigger after_change after insert or update on meeting_item for each row execute function meeting_changed();
create trigger after_change after insert or update on meeting_participant for each row execute function meeting_changed();

grant select, insert on plan_meeting, meeting_participant, meeting_item, agreement, signature to ownterms_app;
grant update (review_on, ended_at) on plan_meeting to ownterms_app;
grant update (removed_at, name, relation) on meeting_participant to ownterms_app;
grant update (part, position, removed_at) on meeting_item to ownterms_app;
grant update (withdrawn_at) on agreement to ownterms_app;

-- Asked by the policy of plan_meeting, whose own rows the policy of meeting_participant asks for: a function ends the circle.
create function takes_part(of_person uuid, of_meeting uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from meeting_participant where person_id = of_person and meeting_id = of_meeting
    and account_id = actor() and removed_at is null);

alter table plan_meeting enable row level security;
alter table meeting_participant enable row level security;
alter table meeting_item enable row level security;
alter table agreement enable row level security;
alter table signature enable row level security;

-- A meeting is the person's, and of those they let into their plan (a grant on the section "plan").
create policy own on plan_meeting for select using (person_id = (select actor()));
create policy person_begins on plan_meeting for insert with check (person_id = (select actor()) and started_by = (select actor()));
create policy person_changes on plan_meeting for update using (person_id = (select actor()));
create policy shared on plan_meeting for select using (exists (
  select 1 from sharing_grant g
  where g.person_id = plan_meeting.person_id and 'plan' = any (g.sections)
    and (g.account_id = (select actor()) or g.team_id = any ((select my_teams())::uuid[]))
    and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())));
create policy shared_to_write on plan_meeting for insert with check (started_by = (select actor())
  and team_id = any ((select my_teams())::uuid[]) and exists (
  select 1 from sharing_grant g
  where g.person_id = plan_meeting.person_id and 'plan' = any (g.sections) and 'answer' = any (g.may)
    and g.team_id = any ((select my_teams())::uuid[])
    and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())));
create policy participants_change on plan_meeting for update
  using (ended_at is null and takes_part(person_id, meeting_id)) with check (takes_part(person_id, meeting_id));

create policy of_my_meetings on meeting_participant for select using (exists (
  select 1 from plan_meeting m where m.person_id = meeting_participant.person_id and m.meeting_id = meeting_participant.meeting_id));
create policy person_chooses on meeting_participant for insert with check (person_id = (select actor()) and added_by = (select actor()));
create policy team_joins on meeting_participant for insert with check (added_by = (select actor())
  and (role = 'person' and account_id = person_id
    or team_id = any ((select my_teams())::uuid[]) and role in ('practitioner', 'peer worker'))
  and exists (select 1 from plan_meeting m where m.person_id = meeting_participant.person_id and m.meeting_id = meeting_participant.meeting_id and m.ended_at is null));
-- whom the person took out comes back through the person alone
create policy person_removes on meeting_participant for update
  using (person_id = (select actor()) or account_id = (select actor()) or added_by = (select actor()))
  with check (person_id = (select actor()) or removed_at is not null);

create policy of_my_meetings on meeting_item for select using (exists (
  select 1 from plan_meeting m where m.person_id = meeting_item.person_id and m.meeting_id = meeting_item.meeting_id));
-- whoever was let in to see the plan, but takes no part in the meeting, chooses nothing
create policy together on meeting_item for insert with check (added_by = (select actor())
  and (person_id = (select actor()) or exists (select 1 from meeting_participant p where p.person_id = meeting_item.person_id
    and p.meeting_id = meeting_item.meeting_id and p.account_id = (select actor()) and p.removed_at is null))
  and exists (select 1 from plan_meeting m where m.person_id = meeting_item.person_id and m.meeting_id = meeting_item.meeting_id and m.ended_at is null)
  and exists (select 1 from statement s where s.person_id = meeting_item.person_id and s.statement_id = meeting_item.statement_id));
-- only the person orders and takes out what somebody else chose
create policy person_or_adder on meeting_item for update using (person_id = (select actor()) or added_by = (select actor()));

create policy concerned on agreement for select using (
  person_id = (select actor()) or (select actor()) = any (reader_ids) or team_ids && (select my_teams())::uuid[]);
create policy tells_of_an_agreement on access_event for insert with check (account_id = (select actor())
  and by_right = 'agreement' and exists (select 1 from agreement a where a.person_id = access_event.person_id));
create policy puts_forward on agreement for insert with check (put_forward_by = (select actor()) and exists (
  select 1 from meeting_participant p where p.person_id = agreement.person_id and p.meeting_id = agreement.meeting_id
    and p.account_id = (select actor()) and p.removed_at is null));
create policy withdraws on agreement for update using (put_forward_by = (select actor()) or person_id = (select actor()));

create policy of_what_i_read on signature for select using (exists (
  select 1 from agreement a where a.person_id = signature.person_id and a.agreement_id = signature.agreement_id));
-- nobody signs or records what they may no longer read
create policy my_own on signature for insert with check (account_id = (select actor()) and recorded_by is null and exists (
  select 1 from agreement a where a.person_id = signature.person_id and a.agreement_id = signature.agreement_id));
create policy recorded on signature for insert with check (recorded_by = (select actor()) and exists (
  select 1 from agreement a where a.person_id = signature.person_id and a.agreement_id = signature.agreement_id));

-- Whom the actor may bring into a meeting: the person themself, their supporters (only the person chooses them), and
-- members of a team that works with the person (a member chooses within their own teams).
create function meeting_candidates(of_person uuid)
returns table (account_id uuid, team_id uuid, name text, role text, relation text)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.person_id, null::uuid, p.called, 'person', '' from person p
    where p.person_id = of_person and (p.person_id = actor() or exists (select 1 from team_relation r
      where r.person_id = of_person and r.ended_at is null and r.team_id = any (my_teams())))
  union all
  select s.account_id, null::uuid, s.name, 'supporter', s.relationship from supporter s
    where s.person_id = of_person and of_person = actor() and s.accepted_at is not null and s.ended_at is null
  union all
  select m.account_id, m.team_id, a.name, case m.role when 'peer worker' then 'peer worker' else 'practitioner' end, t.name
    from team_relation r join member m on m.team_id = r.team_id and m.ended_at is null
      join account a on a.id = m.account_id join team t on t.team_id = m.team_id
    where r.person_id = of_person and r.ended_at is null and m.role in ('practitioner', 'peer worker', 'lead')
      and m.account_id <> of_person and (of_person = actor() or m.team_id = any (my_teams()))
$$;
revoke execute on function meeting_candidates from public;
grant execute on function meeting_candidates to ownterms_app;
