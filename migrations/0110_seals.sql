-- A seal that holds. What is put forward, signed, taken back or deleted is a link in a chain, one for each record. A link
-- seals what happened and the link before it, under a key that is not in the database: whoever can write to the database
-- alone can change nothing of it, take nothing out and cut nothing off without that being seen (npm run verify).

create table seal (
  person_id uuid not null references person on delete cascade,
  number integer not null check (number > 0),
  -- in the order of the whole installation, for whoever keeps the heads elsewhere
  seq bigint not null generated always as identity,
  act text not null check (act in ('began', 'put forward', 'signed', 'disputed', 'withdrawn', 'deleted')),
  agreement_id uuid,
  signature_id uuid,
  -- canonical JSON (RFC 8785) of exactly what the seal is over, the seal before it among it
  content text not null,
  previous text not null,
  -- which key; not the key
  key_id text not null,
  mac text not null check (mac ~ '^[0-9a-f]{64}$'),
  primary key (person_id, number)
);
create unique index seal_in_order on seal (seq);
create unique index seal_once_put_forward on seal (person_id, agreement_id) where act = 'put forward';
create unique index seal_once_withdrawn on seal (person_id, agreement_id) where act = 'withdrawn';
create unique index seal_once_signed on seal (person_id, signature_id) where act = 'signed';
alter table seal enable row level security;
grant select on seal to ownterms_app;
create policy own on seal for select using (person_id = (select actor()));

-- Something nobody can guess goes into what is sealed of it, and is deleted with it: the link that stays tells nothing of the words.
alter table agreement add column salt text not null default gen_random_uuid()::text;
alter table signature add column salt text not null default gen_random_uuid()::text;

-- How many years each service said it would keep a copy, when it was put forward. Raising the setting later changes nothing of it.
alter table agreement add column keeps jsonb not null default '[]';
update agreement a set keeps = coalesce((select jsonb_agg(jsonb_build_object('teamId', t.team_id, 'name', t.name, 'years', t.keeps_years) order by t.team_id)
  from team t where t.team_id = any (a.team_ids)), '[]');

-- Signed with a proof of one's own on somebody else's device: whose device it was. And the session in which it was signed.
alter table signature add column lent_by uuid, add column lent_by_name text not null default '', add column session_id uuid;

-- The shorter of what was sealed and what is set today.
create function years_kept(keeps jsonb, of_team uuid, setting integer) returns integer language sql immutable
  return least(setting, (select min((k ->> 'years')::int) from jsonb_array_elements(keeps) k where k ->> 'teamId' = of_team::text));
create or replace function kept_until(it agreement) returns timestamptz language sql stable as $$
  select greatest(it.put_forward_at, (select max(s.at) from signature s where s.person_id = it.person_id and s.agreement_id = it.agreement_id))
    + make_interval(years => coalesce((select max(years_kept(it.keeps, t.team_id, t.keeps_years)) from team t where t.team_id = any (it.team_ids)), 0))
$$;

-- What each team that takes part in the open meeting of a kind says it keeps; exactly what agreement_keeps() fills in below.
create function meeting_keeps(of_person uuid, of_kind text) returns jsonb
language sql stable security definer set search_path = public, pg_temp
  return coalesce((select jsonb_agg(jsonb_build_object('teamId', t.team_id, 'name', t.name, 'years', t.keeps_years) order by t.team_id)
    from team t where section_of_agreement(of_kind) is not null and t.team_id in (
      select p.team_id from plan_meeting m join meeting_participant p using (person_id, meeting_id)
      where m.person_id = of_person and m.kind = of_kind and m.ended_at is null and p.removed_at is null and still_takes_part(p)
        and takes_part(m.person_id, m.meeting_id))), '[]');
create function agreement_keeps() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.keeps := coalesce((select jsonb_agg(jsonb_build_object('teamId', t.team_id, 'name', t.name, 'years', t.keeps_years) order by t.team_id)
    from team t where t.team_id = any (new.team_ids)), '[]');
  return new;
end $$;
-- (named to come after before_insert, which says which teams it is kept by)
create trigger before_insert_keeps before insert on agreement for each row execute function agreement_keeps();

-- Taken back is taken back: it is not undone by writing over it.
create function taken_back_stays() returns trigger language plpgsql as $$
begin
  raise exception 'what was taken back stays so' using errcode = '42501';
end $$;
create trigger taken_back_stays before update on agreement for each row
  when (old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at) execute function taken_back_stays();

-- I. The chain

create function is_newest_version(of_person uuid, of_agreement uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return not exists (select 1 from agreement a join agreement n on n.person_id = a.person_id and n.kind = a.kind and n.version > a.version
    where a.person_id = of_person and a.agreement_id = of_agreement and n.withdrawn_at is null);

-- The last link of a record. Whoever asks holds the chain until their transaction ends: two at once make one chain.
-- Asked after what is to be sealed was written, so that nobody learns by it who has a record.
create function seal_head(of_person uuid, out number integer, out mac text) language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if actor() is null or not (of_person = actor()
      or exists (select 1 from agreement a where a.person_id = of_person and a.put_forward_by = actor())
      or exists (select 1 from signature s where s.person_id = of_person and actor() in (s.account_id, s.recorded_by))) then
    raise exception 'nothing of theirs is sealed here' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('seal ' || of_person, 0));
  select s.number, s.mac into seal_head.number, seal_head.mac from seal s where s.person_id = of_person order by s.number desc limit 1;
end $$;

create function add_seal(of_person uuid, of_number integer, of_act text, of_agreement uuid, of_signature uuid, of_content text, of_previous text,
  of_key text, of_mac text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare head record;
begin
  select * into head from seal_head(of_person);
  if of_number <> coalesce(head.number, 0) + 1 or of_previous <> coalesce(head.mac, '') then
    raise exception 'the chain goes on from another link' using errcode = '40001';
  end if;
  if not (case of_act
    when 'put forward' then exists (select 1 from agreement a where a.person_id = of_person and a.agreement_id = of_agreement and a.put_forward_by = actor())
    when 'signed' then exists (select 1 from signature s where s.person_id = of_person and s.agreement_id = of_agreement
      and s.signature_id = of_signature and coalesce(s.recorded_by, s.account_id) = actor())
    when 'withdrawn' then exists (select 1 from agreement a where a.person_id = of_person and a.agreement_id = of_agreement and a.withdrawn_at is not null)
    when 'deleted' then of_person = actor()
    else false end)
  then
    raise exception 'there is nothing of that to seal' using errcode = '42501';
  end if;
  -- An older version is agreed to by nobody once a newer one was put forward; that one no longer agrees can always be said.
  -- Asked while the chain is held: whoever puts forward a newer version was first, or comes after.
  if of_act = 'signed' and not is_newest_version(of_person, of_agreement) and exists (select 1 from signature s where s.person_id = of_person
      and s.signature_id = of_signature and (s.stance in ('agree', 'agree-but', 'witness') or s.lent_by is not null)) then
    raise exception 'a newer version was put forward' using errcode = '23514';
  end if;
  insert into seal (person_id, number, act, agreement_id, signature_id, content, previous, key_id, mac)
    values (of_person, of_number, of_act, of_agreement, of_signature, of_content, of_previous, of_key, of_mac);
end $$;
revoke execute on function years_kept, meeting_keeps, is_newest_version, seal_head, add_seal from public;
grant execute on function years_kept, meeting_keeps, is_newest_version, seal_head, add_seal to ownterms_app;

-- What is put forward or signed without a seal does not stay: asked when the transaction ends, of whoever wrote it.
create function is_sealed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_table_name = 'signature' then
    if exists (select 1 from seal s where s.person_id = new.person_id and s.act = 'signed' and s.signature_id = (to_jsonb(new) ->> 'signature_id')::uuid) then
      return null;
    end if;
  elsif exists (select 1 from seal s where s.person_id = new.person_id and s.act = 'put forward' and s.agreement_id = new.agreement_id) then
    return null;
  end if;
  raise exception 'nothing is put forward or signed without its seal' using errcode = '23514';
end $$;
create constraint trigger is_sealed after insert on agreement deferrable initially deferred for each row execute function is_sealed();
create constraint trigger is_sealed after insert on signature deferrable initially deferred for each row execute function is_sealed();
