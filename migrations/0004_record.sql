-- The heart: what was said, by whom, in whose voice. Revisions are only ever added; `statement` is a projection of
-- them, kept by a trigger, so that a page reads one row a statement. The application has no right to update or delete
-- a revision, an event or an access event, nor to write `statement` other than its place in the person's order.

create table revision (
  person_id uuid not null references person,
  revision_id uuid not null,
  statement_id uuid not null,
  parent_revision_id uuid,
  -- clashing revisions that this one settles
  settles uuid[] not null default '{}',
  kind text not null check (length(kind) between 1 and 60),
  section text not null check (length(section) between 1 and 60),
  -- the statement this one is about (a step of a goal, an answer to a question), and the one at the top of that chain
  about_id uuid,
  root_id uuid not null,
  voice text not null check (voice in ('own', 'scribed', 'confirmed', 'supporter', 'peer', 'practitioner')),
  author_id uuid not null,
  author_name text not null default '',
  author_role text not null default '',
  scribe_id uuid,
  scribe_name text,
  body jsonb not null,
  created_at timestamptz not null default now(),
  -- when a later revision took its place: whoever was let in after that does not see it
  superseded_at timestamptz,
  primary key (person_id, revision_id),
  check ((voice in ('scribed', 'confirmed')) = (scribe_id is not null)),
  check (pg_column_size(body) < 400000)
);
create index revision_of_statement on revision (person_id, statement_id, created_at);

create table statement (
  person_id uuid not null,
  statement_id uuid not null,
  kind text not null,
  section text not null,
  about_id uuid,
  root_id uuid not null,
  -- the person's own order within a section; new ones come last
  position double precision not null,
  -- the projection of its newest revision …
  revision_id uuid not null,
  voice text not null,
  author_id uuid not null,
  author_name text not null,
  author_role text not null,
  scribe_id uuid,
  scribe_name text,
  body jsonb not null,
  said_at timestamptz not null,
  -- … and of its events
  state text not null default '',
  state_at timestamptz,
  revisions integer not null default 1,
  -- revisions written at the same time as the newest, from the same parent; both stay until somebody settles it
  clash_ids uuid[] not null default '{}',
  created_at timestamptz not null default now(),
  primary key (person_id, statement_id),
  foreign key (person_id, revision_id) references revision (person_id, revision_id)
);
create index statement_by_section on statement (person_id, section, position);
create index statement_by_root on statement (person_id, root_id);

-- Dated facts about a statement: a goal rests, a suggestion is taken up, a step is done. The state is derived from them.
create table statement_event (
  person_id uuid not null,
  event_id uuid not null,
  statement_id uuid not null,
  act text not null check (length(act) between 1 and 60),
  -- a statement this act led to, e.g. the goal that a suggestion became
  became_id uuid,
  note text not null default '' check (length(note) <= 10000),
  actor_id uuid not null,
  actor_name text not null default '',
  at timestamptz not null default now(),
  primary key (person_id, event_id),
  foreign key (person_id, statement_id) references statement (person_id, statement_id)
);
create index statement_event_of on statement_event (person_id, statement_id, at);

create table access_event (
  person_id uuid not null references person,
  event_id uuid not null,
  account_id uuid not null,
  name text not null default '',
  role text not null default '',
  at timestamptz not null default now(),
  act text not null check (act in ('saw', 'wrote', 'signed', 'put forward', 'printed', 'took a copy', 'recorded')),
  -- by which right: a grant, a plan signed together, the relation with a team
  by_right text not null check (by_right in ('grant', 'agreement', 'relation', 'own')),
  what text[] not null default '{}',
  statement_id uuid,
  agreement_id uuid,
  primary key (person_id, event_id)
);
create index access_event_when on access_event (person_id, at desc);
create index access_event_by_account on access_event (account_id, person_id, at desc);

-- What the actor is called in this person's record, and their role there. Kept with the words, as it was when they were said.
create function name_in_record(of_person uuid, of_account uuid, out name text, out role text)
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(p.called, s.name, a.name),
    case when of_account = of_person then '' else coalesce(s.relationship,
      (select m.role || ', ' || t.name from member m join team t using (team_id)
         where m.account_id = of_account and m.ended_at is null
         order by exists (select 1 from team_relation r where r.person_id = of_person and r.team_id = m.team_id and r.ended_at is null) desc,
           m.started_at limit 1), '') end
  from account a
    left join person p on p.person_id = a.id and of_account = of_person
    left join supporter s on s.person_id = of_person and s.account_id = of_account and s.ended_at is null
  where a.id = of_account limit 1
$$;

create function revision_before() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare s statement; about statement; was revision;
begin
  -- two writers of one statement take turns here; the second finds the first's revision and becomes a clash, not a loss
  perform pg_advisory_xact_lock(hashtextextended(new.person_id::text || new.statement_id::text, 0));
  -- sent twice: let the primary key's "on conflict do nothing" answer
  if exists (select 1 from revision where person_id = new.person_id and revision_id = new.revision_id) then return new; end if;
  new.created_at := clock_timestamp();
  new.superseded_at := null;
  select n.name, n.role into new.author_name, new.author_role from name_in_record(new.person_id, new.author_id) n;
  if new.scribe_id is not null then
    new.scribe_name := (select n.name from name_in_record(new.person_id, new.scribe_id) n);
  end if;
  if new.about_id is not null then
    select * into about from statement where person_id = new.person_id and statement_id = new.about_id;
    if not found or about.section <> new.section or about.root_id <> new.root_id then
      raise exception 'the statement it is about is not in this record' using errcode = '23503';
    end if;
  elsif new.root_id <> new.statement_id then
    raise exception 'a statement about nothing is its own root' using errcode = '23514';
  end if;
  select * into s from statement where person_id = new.person_id and statement_id = new.statement_id;
  if not found then
    if new.parent_revision_id is not null then raise exception 'a first revision has no parent' using errcode = '23503'; end if;
    if new.voice = 'confirmed' then raise exception 'only what was written down can be confirmed' using errcode = '42501'; end if;
    return new;
  end if;
  if s.kind <> new.kind or s.section <> new.section or s.root_id <> new.root_id or s.about_id is distinct from new.about_id then
    raise exception 'a statement stays where and what it is' using errcode = '23514';
  end if;
  select * into was from revision where person_id = new.person_id and statement_id = new.statement_id and revision_id = new.parent_revision_id;
  if not found then raise exception 'the revision it is based on is not there' using errcode = '23503'; end if;
  if new.voice = 'confirmed' and (was.voice not in ('scribed', 'confirmed') or was.scribe_id is distinct from new.scribe_id or was.body <> new.body) then
    raise exception 'only what was written down can be confirmed, word for word' using errcode = '42501';
  end if;
  -- nobody edits another's words
  if new.author_id = new.person_id then
    if s.voice not in ('own', 'scribed', 'confirmed') then raise exception 'these are another''s words' using errcode = '42501'; end if;
  elsif new.voice = 'scribed' then
    if s.voice <> 'scribed' or s.scribe_id <> new.scribe_id then raise exception 'these are another''s words' using errcode = '42501'; end if;
  elsif s.author_id <> new.author_id or s.voice <> new.voice then
    raise exception 'these are another''s words' using errcode = '42501';
  end if;
  return new;
end $$;

create function revision_after() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare s statement;
begin
  select * into s from statement where person_id = new.person_id and statement_id = new.statement_id;
  if not found then
    insert into statement (person_id, statement_id, kind, section, about_id, root_id, position, revision_id, voice,
      author_id, author_name, author_role, scribe_id, scribe_name, body, said_at)
    values (new.person_id, new.statement_id, new.kind, new.section, new.about_id, new.root_id,
      extract(epoch from new.created_at), new.revision_id, new.voice,
      new.author_id, new.author_name, new.author_role, new.scribe_id, new.scribe_name, new.body, new.created_at);
  elsif new.parent_revision_id = s.revision_id or s.revision_id = any (new.settles) then
    update revision set superseded_at = new.created_at
      where person_id = new.person_id and statement_id = new.statement_id
        and (revision_id in (s.revision_id, new.parent_revision_id) or revision_id = any (new.settles)) and superseded_at is null;
    update statement set revision_id = new.revision_id, voice = new.voice, author_id = new.author_id,
        author_name = new.author_name, author_role = new.author_role, scribe_id = new.scribe_id,
        scribe_name = new.scribe_name, body = new.body, said_at = new.created_at, revisions = revisions + 1,
        clash_ids = array(select unnest(clash_ids) except select unnest(new.settles) except select new.parent_revision_id)
      where person_id = new.person_id and statement_id = new.statement_id;
  elsif new.parent_revision_id = any (s.clash_ids) then
    -- the second writer goes on in their own version
    update revision set superseded_at = new.created_at where person_id = new.person_id and revision_id = new.parent_revision_id;
    update statement set revisions = revisions + 1, clash_ids = array_replace(clash_ids, new.parent_revision_id, new.revision_id)
      where person_id = new.person_id and statement_id = new.statement_id;
  else
    update statement set revisions = revisions + 1, clash_ids = clash_ids || new.revision_id
      where person_id = new.person_id and statement_id = new.statement_id;
  end if;
  return null;
end $$;

create trigger before_insert before insert on revision for each row execute function revision_before();
create trigger after_insert after insert on revision for each row execute function revision_after();

create function statement_event_before() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare s statement;
begin
  if exists (select 1 from statement_event where person_id = new.person_id and event_id = new.event_id) then return new; end if;
  select * into s from statement where person_id = new.person_id and statement_id = new.statement_id for update;
  if not found then raise exception 'no such statement' using errcode = '23503'; end if;
  -- a participant says what became of their own part, never of the person's words
  -- (that they may answer here at all, the policy sees to)
  if new.actor_id <> new.person_id and not (
      (new.act = 'withdrawn' and s.author_id = new.actor_id) or (new.act in ('done', 'not done') and s.kind = 'step')) then
    raise exception 'that is for the person to decide' using errcode = '42501';
  end if;
  new.at := clock_timestamp();
  new.actor_name := (select n.name from name_in_record(new.person_id, new.actor_id) n);
  return new;
end $$;
create function statement_event_after() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update statement set state = new.act, state_at = new.at where person_id = new.person_id and statement_id = new.statement_id;
  return null;
end $$;
create trigger before_insert before insert on statement_event for each row execute function statement_event_before();
create trigger after_insert after insert on statement_event for each row execute function statement_event_after();

create function access_event_before() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  select n.name, n.role into new.name, new.role from name_in_record(new.person_id, new.account_id) n;
  new.at := clock_timestamp();
  return new;
end $$;
create trigger before_insert before insert on access_event for each row execute function access_event_before();

grant select, insert on revision, statement_event, access_event to ownterms_app;
grant select on statement to ownterms_app;
grant update (position) on statement to ownterms_app;

alter table revision enable row level security;
alter table statement enable row level security;
alter table statement_event enable row level security;
alter table access_event enable row level security;

-- Who may see: the person, and whoever holds a grant in force. The conditions stand inline, so that the planner
-- evaluates the parts about the actor once a query (measured: a function a row costs three quarters of the speed).
create policy own on statement for select using (person_id = (select actor()));
create policy shared on statement for select using (exists (
  select 1 from sharing_grant g
  where g.person_id = statement.person_id
    and (g.account_id = (select actor()) or g.team_id = any ((select my_teams())::uuid[]))
    and (statement.section = any (g.sections) or statement.root_id = g.statement_id or statement.statement_id = g.statement_id)
    and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())));
create policy person_orders on statement for update using (person_id = (select actor()));

create policy own on revision for select using (person_id = (select actor()));
create policy shared on revision for select using (exists (
  select 1 from sharing_grant g
  where g.person_id = revision.person_id
    and (g.account_id = (select actor()) or g.team_id = any ((select my_teams())::uuid[]))
    and (revision.section = any (g.sections) or revision.root_id = g.statement_id or revision.statement_id = g.statement_id)
    and (revision.superseded_at is null or revision.superseded_at > g.starts_at)
    and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())));

create policy own_words on revision for insert with check (
  person_id = (select actor()) and author_id = (select actor()) and voice in ('own', 'confirmed'));
create policy written_down on revision for insert with check (
  author_id = (select actor()) and scribe_id = (select actor()) and person_id <> (select actor()) and voice = 'scribed'
  and exists (select 1 from sharing_grant g
    where g.person_id = revision.person_id and 'write' = any (g.may)
      and (g.account_id = (select actor()) or g.team_id = any ((select my_teams())::uuid[]))
      and (revision.section = any (g.sections) or revision.root_id = g.statement_id)
      and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())));
create policy in_their_own_voice on revision for insert with check (
  author_id = (select actor()) and person_id <> (select actor()) and voice in ('supporter', 'peer', 'practitioner')
  and exists (select 1 from sharing_grant g
    where g.person_id = revision.person_id and 'answer' = any (g.may)
      and case revision.voice when 'supporter' then g.account_id = (select actor())
        when 'peer' then g.team_id = any ((select my_teams_as('peer'))::uuid[])
        else g.team_id = any ((select my_teams_as('practitioner'))::uuid[]) end
      and (revision.section = any (g.sections) or revision.root_id = g.statement_id)
      and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())));

-- what is so now, and what happened since one was let in: as with revisions
create policy own on statement_event for select using (person_id = (select actor()));
create policy shared on statement_event for select using (exists (
  select 1 from statement s join sharing_grant g on g.person_id = s.person_id
  where s.person_id = statement_event.person_id and s.statement_id = statement_event.statement_id
    and (g.account_id = (select actor()) or g.team_id = any ((select my_teams())::uuid[]))
    and (s.section = any (g.sections) or s.root_id = g.statement_id or s.statement_id = g.statement_id)
    and (statement_event.at = s.state_at or statement_event.at >= g.starts_at)
    and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())));
create policy own_acts on statement_event for insert with check (
  actor_id = (select actor()) and person_id = (select actor()));
create policy shared_to_answer on statement_event for insert with check (
  actor_id = (select actor()) and exists (
    select 1 from statement s join sharing_grant g on g.person_id = s.person_id
    where s.person_id = statement_event.person_id and s.statement_id = statement_event.statement_id and 'answer' = any (g.may)
      and (g.account_id = (select actor()) or g.team_id = any ((select my_teams())::uuid[]))
      and (s.section = any (g.sections) or s.root_id = g.statement_id)
      and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())));

create policy person_reads on access_event for select using (person_id = (select actor()));
create policy my_own_looking on access_event for select using (account_id = (select actor()));
-- nobody writes into the list of a record they do not reach; which right they name is checked
create policy tells_the_truth on access_event for insert with check (account_id = (select actor()) and case by_right
  when 'own' then person_id = (select actor())
  when 'grant' then exists (select 1 from sharing_grant g where g.person_id = access_event.person_id
    and (g.account_id = (select actor()) or g.team_id = any ((select my_teams())::uuid[]))
    and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now()))
  when 'relation' then person_id <> (select actor()) and exists (select 1 from person p where p.person_id = access_event.person_id)
  else false end);
