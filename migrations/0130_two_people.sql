-- Two people are two people. Whoever makes a link that gives a role neither accepts it nor decides alone that somebody belongs:
-- somebody who was there before them confirms it, and the people of that team read who joined. Why: docs/decisions/0130.

alter table member add column invited_by uuid references account (id);
-- null where nobody could: the first of an organisation that works with nobody yet, or whoever runs the server did
alter table member add column confirmed_by uuid references account (id);
alter table member add column ended_by uuid references account (id);

-- Somebody accepted an invitation to a team. They belong to it when somebody else has confirmed that they are who was meant.
create table joining (
  organisation_id uuid not null references organisation,
  joining_id uuid not null,
  team_id uuid not null,
  account_id uuid not null references account (id),
  role text not null check (role in ('practitioner', 'peer worker', 'educator', 'lead', 'records officer')),
  invited_by uuid not null references account (id),
  -- whether whoever invited them was shown the link, and so could have used it
  link_was_shown boolean not null,
  accepted_at timestamptz not null default now(),
  decided_at timestamptz,
  decided_by uuid references account (id),
  confirmed boolean,
  primary key (organisation_id, joining_id),
  foreign key (organisation_id, team_id) references team (organisation_id, team_id),
  check ((decided_at is null) = (confirmed is null)),
  check (decided_by is null or decided_by not in (account_id, invited_by))
);
create unique index joining_once on joining (team_id, account_id) where decided_at is null;
create index joining_open on joining (organisation_id) where decided_at is null;

-- A link that is only sent is read by nobody but its addressee.
alter table invitation add column link_was_shown boolean not null default true;

-- What the person last saw of who is in a team they work with: who joined since is new to them.
alter table team_relation add column people_seen_at timestamptz not null default now();

-- Nobody adds a member by hand, and whoever ends a membership is kept with it.
drop policy administrator_adds on member;
revoke insert on member from ownterms_app;
create function member_ends() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.ended_by := actor();
  return new;
end $$;
create trigger ends before update of ended_at on member for each row when (old.ended_at is null and new.ended_at is not null)
  execute function member_ends();

-- Those who confirm somebody new: the leads of the team and the records officers of its organisation; where there is none, other
-- leads; where there is none, those who work with people there. Never whoever invited them, never themselves.
create function who_confirms(of_organisation uuid, of_team uuid, inviter uuid, newcomer uuid) returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  with others as (
    select m.account_id, case
        when m.role = 'records officer' or m.role = 'lead' and m.team_id = of_team then 1
        when m.role = 'lead' then 2
        when m.role in ('practitioner', 'peer worker') then 3 end as turn
      from member m join account a on a.id = m.account_id and a.closed_at is null
      where m.organisation_id = of_organisation and m.ended_at is null and m.account_id not in (inviter, newcomer))
  select coalesce(array_agg(distinct account_id), '{}') from others where turn = (select min(turn) from others)
$$;

create function works_with_somebody(of_organisation uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from team t join team_relation r using (team_id) where t.organisation_id = of_organisation and r.ended_at is null);

create function add_member(j joining, confirmer uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into member (organisation_id, member_id, team_id, account_id, role, invited_by, confirmed_by)
    values (j.organisation_id, gen_random_uuid(), j.team_id, j.account_id, j.role, j.invited_by, confirmer) on conflict do nothing
$$;

-- In: waits to be confirmed, or belongs at once where an organisation that works with nobody has nobody who could confirm it.
create function join_team(i invitation) returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare j joining;
begin
  if actor() = i.created_by then return 'own'; end if;
  if exists (select 1 from member where team_id = i.team_id and account_id = actor() and ended_at is null) then return 'member'; end if;
  -- of two who join at the same moment, the second meets the first
  perform pg_advisory_xact_lock(hashtextextended(i.organisation_id::text || 'joining', 0));
  insert into joining (organisation_id, joining_id, team_id, account_id, role, invited_by, link_was_shown)
    values (i.organisation_id, i.invitation_id, i.team_id, actor(), i.role, i.created_by, i.link_was_shown)
    on conflict do nothing returning * into j;
  if not found then return 'member'; end if;
  if who_confirms(i.organisation_id, i.team_id, i.created_by, actor()) = '{}' and not works_with_somebody(i.organisation_id) then
    update joining set decided_at = now(), confirmed = true where organisation_id = j.organisation_id and joining_id = j.joining_id;
    perform add_member(j, null);
  end if;
  return 'member';
end $$;

-- As it stands in 0044, but for those who join a team, and for whoever made a link to act for somebody: neither is theirs.
create or replace function accept_invitation(hash text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare i invitation; me uuid := actor(); answer text;
begin
  if me is null then raise exception 'nobody is signed in' using errcode = '42501'; end if;
  select * into i from invitation where token_hash = hash or code_hash = hash for update;
  if not found then return 'unknown'; end if;
  if i.accepted_at is not null then return case when i.accepted_by = me then i.kind else 'accepted' end; end if;
  if i.withdrawn_at is not null then return 'withdrawn'; end if;
  if i.expires_at < now() then return 'expired'; end if;
  if i.kind = 'person' then
    insert into person (person_id, called) select id, name from account where id = me on conflict do nothing;
    insert into team_relation (person_id, team_id) values (me, i.team_id) on conflict do nothing;
  elsif i.kind = 'supporter' then
    if me in (i.person_id, i.created_by) then return 'own'; end if;
    if exists (select 1 from authority a where a.person_id = i.person_id and a.supporter_id = i.supporter_id and a.made_by <> a.person_id
        and me in (a.made_by, a.checked_by)) then return 'own'; end if;
    update supporter set account_id = me, accepted_at = now()
      where person_id = i.person_id and supporter_id = i.supporter_id and account_id is null and ended_at is null;
    if not found then return 'withdrawn'; end if;
  else
    answer := join_team(i);
    if answer <> 'member' then return answer; end if;
  end if;
  update invitation set accepted_at = now(), accepted_by = me where invitation_id = i.invitation_id;
  return i.kind;
end $$;

-- Whether the actor made it: in a browser in which they are signed in, nobody makes an account with it.
create function is_my_invitation(hash text) returns boolean language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from invitation i where (i.token_hash = hash or i.code_hash = hash) and i.kind <> 'person' and i.created_by = actor());

-- Those who wait for the actor to confirm them.
create function joinings_to_confirm()
returns table (organisation_id uuid, joining_id uuid, team_name text, organisation_name text, name text, signs_in_as text, role text,
  invited_by_name text, link_was_shown boolean, accepted_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select j.organisation_id, j.joining_id, t.name, o.name, a.name,
      coalesce(a.display_username, case when a.email like '%@no-email.invalid' then '' else a.email end), j.role, i.name, j.link_was_shown, j.accepted_at
    from joining j join team t on t.team_id = j.team_id join organisation o on o.organisation_id = j.organisation_id
      join account a on a.id = j.account_id and a.closed_at is null join account i on i.id = j.invited_by
    where j.decided_at is null and j.organisation_id in (select m.organisation_id from member m where m.account_id = actor() and m.ended_at is null)
      and actor() = any (who_confirms(j.organisation_id, j.team_id, j.invited_by, j.account_id))
    order by j.accepted_at
$$;

-- Confirms or refuses, once; null where it is not the actor's to decide. Answers whom to tell of it.
create function decide_joining(of_organisation uuid, of_joining uuid, yes boolean)
returns table (confirmed boolean, account_id uuid, team_id uuid, role text, name text, email text, team_name text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare j joining;
begin
  select * into j from joining w where w.organisation_id = of_organisation and w.joining_id = of_joining and w.decided_at is null for update;
  if not found or not actor() = any (who_confirms(j.organisation_id, j.team_id, j.invited_by, j.account_id)) then return; end if;
  update joining w set decided_at = now(), decided_by = actor(), confirmed = yes
    where w.organisation_id = of_organisation and w.joining_id = of_joining;
  if yes then perform add_member(j, actor()); end if;
  return query select yes, a.id, t.team_id, j.role, a.name, a.email, t.name from account a, team t where a.id = j.account_id and t.team_id = j.team_id;
end $$;

-- For administrators: who waits to belong to a team, and by whom they could be confirmed.
create function joinings_of_team(of_team uuid)
returns table (joining_id uuid, name text, role text, accepted_at timestamptz, confirmers text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select j.joining_id, a.name, j.role, j.accepted_at, array(select c.name from account c
      where c.id = any (who_confirms(j.organisation_id, j.team_id, j.invited_by, j.account_id)) order by c.name)
    from joining j join account a on a.id = j.account_id
    where j.team_id = of_team and j.decided_at is null and (is_administrator() or j.account_id = actor()) order by j.accepted_at
$$;

-- For somebody a team works with: who is in it, who joined since they last looked, and who left within two months.
create function people_in_team(of_team uuid)
returns table (member_id uuid, name text, role text, started_at timestamptz, ended_at timestamptz, is_new boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.member_id, a.name, m.role, m.started_at, m.ended_at, m.started_at > r.people_seen_at
    from team_relation r join member m using (team_id) join account a on a.id = m.account_id
    where r.person_id = actor() and r.team_id = of_team and r.ended_at is null
      and m.role in ('practitioner', 'peer worker', 'lead') and (m.ended_at is null or m.ended_at > now() - interval '2 months')
    order by m.ended_at is not null, a.name, m.started_at
$$;
create function people_of_team_seen(of_team uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  update team_relation set people_seen_at = now() where person_id = actor() and team_id = of_team and ended_at is null
$$;
-- Who joined the teams that work with the actor, since they last looked.
create function joined_my_teams() returns jsonb language sql stable security definer set search_path = public, pg_temp
  return (select jsonb_agg(jsonb_build_object('id', m.member_id, 'teamId', t.team_id, 'name', a.name, 'role', m.role, 'team', t.name) order by m.started_at desc)
    from team_relation r join team t using (team_id) join member m using (team_id) join account a on a.id = m.account_id and a.closed_at is null
    where r.person_id = actor() and r.ended_at is null and m.ended_at is null and m.account_id <> actor()
      and m.role in ('practitioner', 'peer worker', 'lead') and m.started_at > r.people_seen_at);

revoke execute on function member_ends, who_confirms, works_with_somebody, add_member, join_team, is_my_invitation, joinings_to_confirm,
  decide_joining, joinings_of_team, people_in_team, people_of_team_seen, joined_my_teams from public;
grant execute on function is_my_invitation, joinings_to_confirm, decide_joining, joinings_of_team, people_in_team, people_of_team_seen,
  joined_my_teams to ownterms_app;

grant select on joining to ownterms_app;
alter table joining enable row level security;
create policy mine on joining for select using (account_id = (select actor()));
