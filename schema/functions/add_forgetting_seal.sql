-- Last touched by 0190_upkeep

create function add_forgetting_seal(
  of_person uuid,
  of_number integer,
  of_agreement uuid,
  of_content text,
  of_previous text,
  of_key text,
  of_mac text
) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare head record;
begin
  select * into head from forgetting_head(of_person);
  if of_number <> coalesce(head.number, 0) + 1 or of_previous <> coalesce(head.mac, '') then
    raise exception 'the chain goes on from another link' using errcode = '40001';
  end if;
  if not exists (select 1 from kept_long_enough() k where k.person_id = of_person and k.agreement_id = of_agreement) then
    raise exception 'this is kept longer' using errcode = '42501';
  end if;
  insert into seal (person_id, number, act, agreement_id, content, previous, key_id, mac)
    values (of_person, of_number, 'deleted', of_agreement, of_content, of_previous, of_key, of_mac);
end $$;

grant execute on function add_forgetting_seal to ownterms_accounts;
