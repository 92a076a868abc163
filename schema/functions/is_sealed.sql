-- Last touched by 0110_seals

-- What is put forward or signed without a seal does not stay: asked when the transaction ends, of whoever wrote it.
create function is_sealed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
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

grant execute on function is_sealed to public;
