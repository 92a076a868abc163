-- Who can see what, and by which right, in one place: every sentence that a page says about it is made from what `readers`
-- answers. And what the person keeps for themselves alone. Why: docs/decisions/0090-who-can-see.md.

-- I. Only for me. An entry of the person's own is kept back with all that is about it, although its section is shared. The fact
-- stands on each row it holds for, so that the rule compares one column and needs no query for each row.
create table kept_back (
  person_id uuid not null references person on delete cascade,
  kept_id uuid not null default gen_random_uuid(),
  -- the entry at the top; it need not be there yet, so that not even its first words are ever readable
  statement_id uuid not null,
  at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (person_id, kept_id)
);
create unique index kept_back_once on kept_back (person_id, statement_id) where ended_at is null;
grant select on kept_back to ownterms_app;
alter table kept_back enable row level security;
create policy own on kept_back for select using (person_id = (select actor()));

alter table statement add column only_mine boolean not null default false;
alter table revision add column only_mine boolean not null default false;

create function takes_what_is_kept_back() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.only_mine := exists (select 1 from kept_back k where k.person_id = new.person_id and k.statement_id = new.root_id and k.ended_at is null);
  return new;
end $$;
create trigger kept_back before insert on statement for each row execute function takes_what_is_kept_back();
create trigger kept_back before insert on revision for each row execute function takes_what_is_kept_back();

create policy only_mine on statement as restrictive for select using (not only_mine or person_id = (select actor()));
create policy only_mine on revision as restrictive for select using (not only_mine or person_id = (select actor()));
create policy only_mine_written on revision as restrictive for insert with check (not only_mine or person_id = (select actor()));
-- put among the parts of a plan it would be read by everybody who meets
create policy only_mine on meeting_item as restrictive for insert with check (not exists (select 1 from statement s
  where s.person_id = meeting_item.person_id and s.statement_id = meeting_item.statement_id and s.only_mine));

-- What a service wrote by duty, or wrote down because it was asked aloud, is the service's to read by law and cannot be kept from it.
create function keep_back(of_statement uuid, yes boolean) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
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

create function kept_back_closes() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from kept_back where person_id = new.person_id;
  return null;
end $$;
create trigger kept_back_closes after update of closed_at on person for each row when (new.closed_at is not null) execute function kept_back_closes();

-- What is read by other ways than the rows themselves: what is kept back stands on no card and opens in no emergency.
create or replace function crisis_card_words(of_person uuid) returns jsonb language sql stable security definer set search_path = public, pg_temp
  return (select jsonb_build_object(
      'language', a.language,
      'called', case when (c.body ->> 'name')::boolean then p.called end,
      'pronouns', case when (c.body ->> 'name')::boolean then p.pronouns end,
      'advance', (c.body ->> 'advance')::boolean and some_of_it_stands(standing_advance_choices(of_person)),
      'lines', coalesce((
        select jsonb_agg(jsonb_build_object('heading', i.item ->> 'heading', 'statementId', s.statement_id, 'kind', s.kind,
            'body', s.body, 'voice', s.voice, 'scribe', s.scribe_name) order by i.place)
          from jsonb_array_elements(c.body -> 'items') with ordinality i (item, place)
          join statement s on s.person_id = of_person and s.statement_id = (i.item ->> 'statementId')::uuid
          where s.about_id is null and s.voice in ('own', 'scribed', 'confirmed') and s.state not in ('put away', 'let go', 'withdrawn')
            and not s.only_mine
            and s.kind <> 'crisis-card' and (s.section in ('my-story', 'wellness-plan', 'crisis-card')
              or s.section like 'safety-%' and s.section <> 'safety-plan')), '[]'))
    from person p
      join account a on a.id = p.person_id
      join statement c on c.person_id = p.person_id and c.section = 'crisis-card' and c.kind = 'crisis-card' and c.voice = 'own'
    where p.person_id = of_person and p.closed_at is null
    order by c.created_at, c.statement_id limit 1);
create or replace function emergency_words(of_person uuid) returns setof statement language sql stable security definer set search_path = public, pg_temp as $$
  select s.* from statement s where s.person_id = of_person and s.section <> 'crisis-card' and not s.only_mine
    and s.person_id::text || ' ' || s.section = any ((select open_in_emergency())::text[])
    and s.about_id is null and s.state not in ('put away', 'let go', 'withdrawn') order by s.position, s.statement_id
$$;

-- II. The emergency door is asked about. Whoever has a record now keeps what held for them, and is asked at home; whoever comes
-- from now on is asked in the welcome, and nothing of theirs opens until they said yes.
alter table emergency_wish add column asked_at timestamptz;
grant update (asked_at) on emergency_wish to ownterms_app;
create function emergency_unasked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into emergency_wish (person_id, closed) values (new.person_id, emergency_sections()) on conflict do nothing;
  return null;
end $$;
create trigger emergency_unasked after insert on person for each row execute function emergency_unasked();

-- III. Who reads what was put forward, besides the person: as the policies of `agreement` let them (0018, 0029). A team reads as a
-- team where the person put it forward or signed it; otherwise each reads by what they hold, and is named by their team all the same.
-- `lasting`: also when the person ends all sharing.
create function readers_of_agreements(of_person uuid)
returns table (agreement_id uuid, team_id uuid, account_id uuid, name text, lasting boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  with put as (select a.*, section_of_agreement(a.kind) is null as alone,
      section_of_agreement(a.kind) is not null and (a.put_forward_by = of_person and a.withdrawn_at is null or exists (select 1 from signature s
        where s.person_id = of_person and s.agreement_id = a.agreement_id and s.account_id = of_person and s.recorded_by is null)) as open_to_all
    from agreement a where a.person_id = of_person and of_person = actor()),
  held as (select g.* from sharing_grant g where g.person_id = of_person
    and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())),
  asked as (select p.agreement_id, r as account_id, null::uuid as team_id from put p, unnest(p.reader_ids) r
    union all select p.agreement_id, m.account_id, m.team_id from put p join member m on m.team_id = any (p.team_ids)
      where not p.open_to_all and m.ended_at is null and m.role in ('practitioner', 'peer worker', 'lead')),
  reads as (
    select p.agreement_id, t.team_id, null::uuid as account_id, t.name, true as lasting from put p join team t on t.team_id = any (p.team_ids) where p.open_to_all
    union select p.agreement_id, null, c.account_id, coalesce(t.name, n.name), x.lasting from put p join asked c using (agreement_id)
      left join team t on t.team_id = c.team_id
      left join lateral (select m.name from meeting_participant m where m.person_id = of_person and m.meeting_id = p.meeting_id
        and m.account_id = c.account_id limit 1) n on true
      cross join lateral (select case when p.alone then exists (select 1 from signature s where s.person_id = of_person and s.agreement_id = p.agreement_id
          and s.account_id = c.account_id and s.recorded_by is null)
        or p.withdrawn_at is null and exists (select 1 from meeting_participant m where m.person_id = of_person and m.meeting_id = p.meeting_id
          and m.account_id = c.account_id and is_related(of_person, m.account_id, m.team_id))
      else p.open_to_all or exists (select 1 from meeting_participant m where m.person_id = of_person and m.meeting_id = p.meeting_id
          and m.account_id = c.account_id and m.added_by = of_person and is_related(of_person, m.account_id, m.team_id)) end as lasting) x
      where x.lasting or not p.alone and exists (select 1 from held g where lets_into_agreement(g.sections, g.statement_id, p.kind)
        and (g.account_id = c.account_id or g.team_id in (select m.team_id from member m where m.account_id = c.account_id and m.ended_at is null
          and m.role in ('practitioner', 'peer worker', 'lead'))))
    union select p.agreement_id, null, g.account_id, g.grantee_name, false from put p join held g on g.authority_id is not null and p.withdrawn_at is null
      and lets_into_agreement(g.sections, g.statement_id, p.kind))
  select r.agreement_id, r.team_id, r.account_id, r.name, r.lasting from reads r where r.account_id is distinct from of_person
$$;

-- IV. What a service reads because it wrote it by duty (0024) or was asked aloud (0041), each statement with its service.
drop function services_that_read();
create function readers_by_duty(of_person uuid) returns table (section text, organisation_id uuid, service text, statement_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  with services as (select distinct t.organisation_id, o.name from team_relation r join team t using (team_id) join organisation o using (organisation_id)
    where r.person_id = of_person and r.ended_at is null)
  select s.section, v.organisation_id, v.name, s.statement_id from services v join statement s on s.person_id = of_person and s.section = any (duty_sections())
      and not s.only_mine
      and (s.voice = 'practitioner' and wrote_for(s.author_id, s.person_id, s.created_at, array[v.organisation_id])
        or s.voice in ('scribed', 'confirmed') and wrote_for(s.scribe_id, s.person_id, s.created_at, array[v.organisation_id]))
    where of_person = actor()
  union all select 'remaining-choices', v.organisation_id, v.name, s.statement_id from services v
    join asked_aloud a on a.person_id = of_person and a.organisation_id = v.organisation_id
    join statement s on s.person_id = a.person_id and s.statement_id = a.statement_id and s.voice in ('scribed', 'confirmed') and s.scribe_id = a.account_id
    where of_person = actor()
$$;

-- V. Everything that decides who can see something of a record, for the person alone: null for anybody else.
create function readers(of_person uuid) returns jsonb language plpgsql stable security definer set search_path = public, pg_temp as $$
declare card jsonb; on_card uuid[];
begin
  if of_person is distinct from actor() then return null; end if;
  card := crisis_card_words(of_person);
  on_card := array(select (line ->> 'statementId')::uuid from jsonb_array_elements(card -> 'lines') line);
  return jsonb_build_object(
    'grants', (select coalesce(jsonb_agg(to_jsonb(g) order by g.created_at, g.grant_id), '[]') from sharing_grant g
      where g.person_id = of_person and g.ended_at is null and (g.ends_at is null or g.ends_at > now())),
    'open', (select coalesce(jsonb_agg(jsonb_build_object('access_id', e.access_id, 'account_id', e.account_id, 'name', e.name,
        'opened_at', e.opened_at, 'ends_at', e.ends_at) order by e.opened_at, e.access_id), '[]')
      from emergency_access e where e.person_id = of_person and e.ended_at is null and e.ends_at > now()
        and exists (select 1 from member m where m.account_id = e.account_id and m.organisation_id = e.organisation_id
          and m.ended_at is null and m.role in ('practitioner', 'lead'))
        and exists (select 1 from team_relation r join team t using (team_id)
          where r.person_id = of_person and r.ended_at is null and t.organisation_id = e.organisation_id)),
    'opens', (select to_jsonb(array(select s from unnest(emergency_sections()) s
      where s <> all (coalesce((select w.closed from emergency_wish w where w.person_id = of_person), '{}'))))),
    'services', (select coalesce(jsonb_agg(distinct jsonb_build_object('organisation_id', o.organisation_id, 'name', o.name)), '[]') from team_relation r join team t using (team_id)
      join organisation o using (organisation_id) where r.person_id = of_person and r.ended_at is null),
    'teams', (select coalesce(jsonb_agg(jsonb_build_object('team_id', t.team_id, 'name', t.name) order by t.name), '[]')
      from team_relation r join team t using (team_id) where r.person_id = of_person and r.ended_at is null),
    -- who knows what the person is called and how to reach them, besides those teams (0044)
    'supporters', (select coalesce(jsonb_agg(jsonb_build_object('account_id', s.account_id, 'name', s.name) order by s.name), '[]') from supporter s
      where s.person_id = of_person and s.account_id is not null and s.ended_at is null and is_known_still(s.person_id, s.supporter_id)),
    'card', case when card is not null then jsonb_build_object(
      'entries', to_jsonb(on_card),
      'sections', (select coalesce(jsonb_agg(distinct s.section), '[]') from statement s where s.person_id = of_person and s.statement_id = any (on_card)),
      'code', exists (select 1 from crisis_card_link l where l.person_id = of_person and l.ended_at is null)) end,
    'byDuty', (select coalesce(jsonb_agg(d), '[]') from (select section, organisation_id, service, jsonb_agg(statement_id) as entries
      from readers_by_duty(of_person) group by section, organisation_id, service order by section, service) d),
    'signed', (select coalesce(jsonb_agg(jsonb_build_object('team_id', x.team_id, 'account_id', x.account_id, 'name', x.name, 'lasting', x.lasting,
        'agreements', x.agreements, 'entries', x.entries, 'sections', (select coalesce(jsonb_agg(distinct s.section), '[]') from statement s
          where s.person_id = of_person and s.statement_id = any (x.entries))) order by x.name), '[]')
      from (select r.team_id, r.account_id, r.name, r.lasting, array_agg(r.agreement_id) as agreements,
          array(select distinct e from agreement a, unnest(a.statement_ids) e
            where a.person_id = of_person and a.agreement_id = any (array_agg(r.agreement_id))) as entries
        from readers_of_agreements(of_person) r group by r.team_id, r.account_id, r.name, r.lasting) x),
    -- risk and safety documents, which hold words of the person's
    'papers', (select coalesce(jsonb_agg(distinct jsonb_build_object('team_id', t.team_id, 'name', t.name)), '[]') from safety_document d join team t using (team_id)
      where d.person_id = of_person and is_related(of_person, d.made_by, d.team_id)),
    'kept', (select coalesce(jsonb_agg(k.statement_id), '[]') from kept_back k where k.person_id = of_person and k.ended_at is null));
end $$;

revoke execute on function takes_what_is_kept_back, keep_back, kept_back_closes, emergency_unasked, readers_of_agreements, readers_by_duty, readers from public;
grant execute on function keep_back, readers_of_agreements, readers_by_duty, readers to ownterms_app;
