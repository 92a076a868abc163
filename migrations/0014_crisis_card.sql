-- The crisis card: a view of statements the person chose, for whoever they share it with, and for whoever holds the card
-- itself (a link, printed as a square). The card keeps which statements stand on it and never their words.

-- Who else reads the card: whoever holds a grant in force on its section.
create function holds_crisis_card(of_person uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from sharing_grant g where g.person_id = of_person and 'crisis-card' = any (g.sections)
    and (g.account_id = actor() or g.team_id = any (my_teams()))
    and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now()));

-- The card with the words as they are now. Only what the person chose themselves stands on it, and only what can: words of
-- theirs from their story, wellness plan, safety plan or written for the card, and not put away since. For the owner alone:
-- the two functions below decide who is answered.
create function crisis_card_words(of_person uuid) returns jsonb language sql stable security definer set search_path = public, pg_temp
  return (select jsonb_build_object(
      'language', a.language,
      'called', case when (c.body ->> 'name')::boolean then p.called end,
      'pronouns', case when (c.body ->> 'name')::boolean then p.pronouns end,
      'advance', (c.body ->> 'advance')::boolean,
      'lines', coalesce((
        select jsonb_agg(jsonb_build_object('heading', i.item ->> 'heading', 'statementId', s.statement_id, 'kind', s.kind,
            'body', s.body, 'voice', s.voice, 'scribe', s.scribe_name) order by i.place)
          from jsonb_array_elements(c.body -> 'items') with ordinality i (item, place)
          join statement s on s.person_id = of_person and s.statement_id = (i.item ->> 'statementId')::uuid
          where s.about_id is null and s.voice in ('own', 'scribed', 'confirmed') and s.state not in ('put away', 'let go', 'withdrawn')
            and s.kind <> 'crisis-card' and (s.section in ('my-story', 'wellness-plan', 'crisis-card')
              or s.section like 'safety-%' and s.section <> 'safety-plan')), '[]'))
    from person p
      join account a on a.id = p.person_id
      join statement c on c.person_id = p.person_id and c.section = 'crisis-card' and c.kind = 'crisis-card' and c.voice = 'own'
    where p.person_id = of_person and p.closed_at is null
    order by c.created_at, c.statement_id limit 1);

create function crisis_card_of(of_person uuid) returns jsonb language sql stable security definer set search_path = public, pg_temp
  return case when of_person = actor() or holds_crisis_card(of_person) then crisis_card_words(of_person) end;

-- A link that opens the card without signing in. Only the hash of its token is kept; the token itself is made again, to be
-- printed, from the installation's secret and `seed` (docs/decisions/0015). Ended, never deleted while the record is open.
create table crisis_card_link (
  person_id uuid not null references person on delete cascade,
  link_id uuid not null,
  seed text not null check (length(seed) between 22 and 100),
  token_hash text not null unique,
  made_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (person_id, link_id)
);
create unique index crisis_card_link_once on crisis_card_link (person_id) where ended_at is null;

-- When the person last looked at who opened their card.
create table crisis_card_seen (
  person_id uuid primary key references person on delete cascade,
  at timestamptz not null default '-infinity'
);

grant select, insert on crisis_card_link to ownterms_app;
grant update (ended_at) on crisis_card_link to ownterms_app;
grant select, insert, update on crisis_card_seen to ownterms_app;
alter table crisis_card_link enable row level security;
alter table crisis_card_seen enable row level security;
create policy own on crisis_card_link for select using (person_id = (select actor()));
create policy person_makes on crisis_card_link for insert with check (person_id = (select actor()) and ended_at is null);
create policy person_ends on crisis_card_link for update using (person_id = (select actor()) and ended_at is null)
  with check (person_id = (select actor()) and ended_at between now() and clock_timestamp());
create policy own on crisis_card_seen using (person_id = (select actor())) with check (person_id = (select actor()));

-- Whoever opened a card by its link is nobody we know: such a look, and no other, has no account.
alter table access_event alter column account_id drop not null;
alter table access_event drop constraint access_event_by_right_check;
alter table access_event add constraint access_event_by_right_check check (by_right in ('grant', 'agreement', 'relation', 'own', 'card'));
alter table access_event add constraint access_event_by_whom check ((account_id is null) = (by_right = 'card'));

create or replace function access_event_before() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.account_id is null then
    new.name := '';
    new.role := '';
  else
    select n.name, n.role into new.name, new.role from name_in_record(new.person_id, new.account_id) n;
  end if;
  new.at := clock_timestamp();
  return new;
end $$;

-- Opens the card of a link that is in force, for whoever holds it, and writes it down as `visit`. Only a visit that has
-- been counted within the last minute may come again uncounted (null). null: there is no such link, or no card.
create function open_crisis_card(hash text, visit uuid) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare l crisis_card_link; words jsonb;
begin
  select * into l from crisis_card_link where token_hash = hash and ended_at is null;
  if not found then return null; end if;
  words := crisis_card_words(l.person_id);
  if words is not null and (visit is not null or not exists (select 1 from access_event e
      where e.person_id = l.person_id and e.by_right = 'card' and e.at > now() - interval '1 minute')) then
    insert into access_event (person_id, event_id, account_id, act, by_right, what)
      values (l.person_id, coalesce(visit, gen_random_uuid()), null, 'saw', 'card', '{crisis-card}');
  end if;
  return words;
end $$;

-- With the record closes the card: its links end and nothing is left to make them again from.
create function crisis_card_closes() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from crisis_card_link where person_id = new.person_id;
  delete from crisis_card_seen where person_id = new.person_id;
  return null;
end $$;
create trigger crisis_card_closes after update of closed_at on person for each row when (new.closed_at is not null) execute function crisis_card_closes();

revoke execute on function holds_crisis_card, crisis_card_words, crisis_card_of, open_crisis_card, crisis_card_closes from public;
grant execute on function holds_crisis_card, crisis_card_of, open_crisis_card to ownterms_app;
