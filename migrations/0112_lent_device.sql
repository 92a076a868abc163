-- Signing on a device that somebody else lends: whose it was is kept with the signature, and sealed. Whoever is named can say
-- that it was not them; the signature stays, and counts for nothing from then on.

create function signature_lent() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare a agreement;
begin
  new.lent_by_name := '';
  if new.how not in ('pin', 'passkey') then
    if new.lent_by is not null then raise exception 'signed on a device of one''s own' using errcode = '23514'; end if;
    return new;
  end if;
  select * into a from agreement where person_id = new.person_id and agreement_id = new.agreement_id;
  if new.lent_by is null or new.lent_by = new.account_id or not (new.lent_by = any (a.account_ids)) then
    raise exception 'whose device it was is not known' using errcode = '42501';
  end if;
  -- what can bind in law, and its witness, are never signed by a few digits that whoever lends the device could have seen
  if new.how = 'pin' and split_part(a.kind, '/', 1) = 'advance-choices' then
    raise exception 'this is not signed by PIN' using errcode = '42501';
  end if;
  new.lent_by_name := coalesce((select n.name from name_in_record(new.person_id, new.lent_by) n), '');
  return new;
end $$;
-- (named to come after before_insert)
create trigger before_insert_lent before insert on signature for each row execute function signature_lent();

create table signature_dispute (
  person_id uuid not null,
  agreement_id uuid not null,
  signature_id uuid not null,
  account_id uuid not null,
  at timestamptz not null default now(),
  primary key (person_id, agreement_id, signature_id),
  foreign key (person_id, agreement_id, signature_id) references signature (person_id, agreement_id, signature_id) on delete cascade
);
alter table signature_dispute enable row level security;
grant select, insert on signature_dispute to ownterms_app;
create policy of_what_i_read on signature_dispute for select using (exists (
  select 1 from signature s where s.person_id = signature_dispute.person_id and s.agreement_id = signature_dispute.agreement_id
    and s.signature_id = signature_dispute.signature_id));
create policy not_mine on signature_dispute for insert with check (account_id = (select actor()) and exists (
  select 1 from signature s where s.person_id = signature_dispute.person_id and s.agreement_id = signature_dispute.agreement_id
    and s.signature_id = signature_dispute.signature_id and s.account_id = (select actor()) and s.lent_by is not null));

create or replace function add_seal(of_person uuid, of_number integer, of_act text, of_agreement uuid, of_signature uuid, of_content text, of_previous text,
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
    when 'disputed' then exists (select 1 from signature_dispute d where d.person_id = of_person and d.agreement_id = of_agreement
      and d.signature_id = of_signature and d.account_id = actor())
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
revoke execute on function signature_lent from public;
