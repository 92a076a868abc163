-- Last touched by 0112_lent_device
-- and before by 0110_seals

create function add_seal(
  of_person uuid,
  of_number integer,
  of_act text,
  of_agreement uuid,
  of_signature uuid,
  of_content text,
  of_previous text,
  of_key text,
  of_mac text
) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
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

grant execute on function add_seal to ownterms_app;
