-- Last touched by 0112_lent_device

create function signature_lent() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
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

-- nobody but the owner, and triggers, may run it
