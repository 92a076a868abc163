-- Acting for somebody: what the person themselves said stands beside what is decided or signed for them.

-- All the words of one thing that somebody said, so that nothing is picked out of what it stood with.
create function words_in(body jsonb) returns text language sql immutable
  return (select string_agg(trim(body ->> field), E'\n' order by at)
    from unnest(array['text', 'why', 'helps', 'power', 'worries']) with ordinality as f (field, at)
    where length(trim(coalesce(body ->> field, ''))) > 0);

-- Only words in the person's voice, and only such as whoever picks them may read: asked as them, under row-level security.
create function are_theirs_to_pick(of_person uuid, heard uuid[]) returns boolean language sql stable
  return not exists (select 1 from unnest(heard) said where not exists (select 1 from revision r
    where r.person_id = of_person and r.revision_id = said and r.voice in ('own', 'scribed', 'confirmed')));

-- Which revisions of the person's stand beside a signature on their behalf. Never a copy: whoever may not read them there reads
-- that there are some, and no more.
alter table signature add column heard uuid[] not null default '{}' check (cardinality(heard) <= 40);
alter table signature add check (heard = '{}' or on_behalf);
create policy heard_from_the_person on signature as restrictive for insert with check (heard = '{}' or are_theirs_to_pick(person_id, heard));

create function heard_in(body jsonb) returns uuid[] language sql immutable
  return (select coalesce(array_agg(each::uuid), '{}') from jsonb_array_elements_text(
    case when jsonb_typeof(body -> 'heard') = 'array' then body -> 'heard' else '[]' end) each);

-- A supporter decides for somebody as what it is, and in no other words (0029 says who may, and when).
create policy decided_for_from_the_person on revision as restrictive for insert with check (case kind
  when 'decided-for' then are_theirs_to_pick(person_id, heard_in(body))
  when 'decided' then voice <> 'supporter'
  else true end);

-- The record that says, now, that the person cannot decide one of these.
create function cannot_decide_by(of_person uuid, things uuid[]) returns uuid language sql stable security definer set search_path = public, pg_temp
  return (select newest.statement_id from unnest(things) thing, lateral (select s.statement_id, s.body from statement s
      where s.person_id = of_person and s.section = 'capacity' and s.kind = 'capacity-record' and s.voice = 'practitioner'
        and s.state <> 'withdrawn' and s.body ->> 'concerns' = thing::text
      order by s.body ->> 'assessedOn' desc, s.created_at desc limit 1) newest
    where newest.body ->> 'outcome' = 'cannot' and (newest.body ->> 'reviewOn')::date > today_here() limit 1);

-- It names what the person wants and has said, what was tried so that they could decide, why, and the record it rests on; and
-- it is decided anew, never reworded.
create function decided_for_is_whole() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare field text;
begin
  if new.about_id is distinct from new.root_id or not exists (select 1 from statement s where s.person_id = new.person_id
      and s.statement_id = new.root_id and s.kind = 'decision') then
    raise exception 'it is about a decision' using errcode = '23514';
  end if;
  foreach field in array array['text', 'wants', 'tried', 'why'] loop
    if length(trim(coalesce(new.body ->> field, ''))) = 0 then raise exception '% is missing', field using errcode = '23514'; end if;
  end loop;
  if new.body ->> 'record' is distinct from cannot_decide_by(new.person_id, array[new.root_id])::text then
    raise exception 'it rests on no record that holds now' using errcode = '42501';
  end if;
  if exists (select 1 from statement s where s.person_id = new.person_id and s.statement_id = new.statement_id) then
    raise exception 'it is decided anew, never reworded' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger before_insert_decided_for before insert on revision for each row when (new.kind = 'decided-for') execute function decided_for_is_whole();
revoke execute on function cannot_decide_by, decided_for_is_whole from public;

-- Which of them the person has read.
create table decided_for_seen (
  person_id uuid not null references person,
  statement_id uuid not null,
  at timestamptz not null default now(),
  primary key (person_id, statement_id)
);
grant select, insert on decided_for_seen to ownterms_app;
alter table decided_for_seen enable row level security;
create policy own on decided_for_seen using (person_id = (select actor())) with check (person_id = (select actor()));

create function decided_for_closes() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from decided_for_seen where person_id = new.person_id;
  return null;
end $$;
revoke execute on function decided_for_closes from public;
create trigger decided_for_closes after update of closed_at on person for each row when (new.closed_at is not null) execute function decided_for_closes();

-- Letting a supporter go. What the person cannot decide now is kept as their wish, once a day, and those who check it are told;
-- 'wish' says so. null where there was nothing to end.
create function let_supporter_go(of_person uuid, of_supporter uuid, base_url text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare it authority; kept boolean := false;
begin
  if actor() = of_person then
    for it in select a.* from authority a where a.person_id = of_person and a.supporter_id = of_supporter and a.ended_at is null
        and a.made_by <> of_person and cannot_decide_now(of_person, array[a.authority_id]) loop
      kept := true;
      if not exists (select 1 from authority_wish w where w.person_id = of_person and w.authority_id = it.authority_id
          and w.words = '' and w.at > now() - interval '1 day') then
        perform end_authority(of_person, it.authority_id, '', gen_random_uuid(), base_url);
      end if;
    end loop;
  end if;
  if kept then return 'wish'; end if;
  return case when end_support(of_person, of_supporter) then 'ended' end;
end $$;
revoke execute on function let_supporter_go from public;
grant execute on function let_supporter_go to ownterms_app;
revoke execute on function end_support from ownterms_app;

-- An invitation says who invites, and to what: whom a service wrote down is invited to act for the person, not by them.
create or replace function read_invitation(hash text) returns jsonb
language sql stable security definer set search_path = public, pg_temp
  return (select jsonb_build_object('invitationId', i.invitation_id, 'kind', i.kind, 'name', i.name, 'email', i.email,
      'teamName', t.name, 'organisationName', coalesce(o.name, by_service.name), 'role', i.role,
      'personName', p.called, 'relationship', s.relationship, 'expiresAt', i.expires_at, 'actsAs', by_service.kind,
      'state', case when i.accepted_at is not null then 'accepted' when i.withdrawn_at is not null then 'withdrawn'
        when i.expires_at < now() then 'expired' else 'open' end)
    from invitation i
      left join team t on t.team_id = i.team_id
      left join organisation o on o.organisation_id = coalesce(i.organisation_id, t.organisation_id)
      left join person p on p.person_id = i.person_id and i.kind = 'supporter'
      left join supporter s on s.person_id = i.person_id and s.supporter_id = i.supporter_id
      left join lateral (select a.kind, wrote.name from authority a join organisation wrote on wrote.organisation_id = a.organisation_id
        where a.person_id = i.person_id and a.supporter_id = i.supporter_id and i.created_by <> i.person_id and a.ended_at is null
        order by a.made_at limit 1) by_service on i.kind = 'supporter'
    where i.token_hash = hash or i.code_hash = hash);
