-- Last touched by 0025_advance_choices

create function signature_of_advance_choices() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.stance <> 'witness' and new.capacity is null then return new; end if;
  if not exists (select 1 from agreement a where a.person_id = new.person_id and a.agreement_id = new.agreement_id and a.kind = 'advance-choices') then
    raise exception 'only choices in advance are witnessed' using errcode = '42501';
  end if;
  if new.capacity is not null and (new.role <> 'practitioner' or new.stance = 'witness' or new.recorded_by is not null) then
    raise exception 'a practitioner says it, with what they say to the words' using errcode = '42501';
  end if;
  if new.stance = 'witness' and (new.account_id = new.person_id
      or coalesce(persons_stance(new.person_id, new.agreement_id), '') not in ('agree', 'agree-but')) then
    raise exception 'what the person signed is witnessed by another' using errcode = '42501';
  end if;
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
