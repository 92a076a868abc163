-- Last touched by 0046_whose_paper
-- and before by 0029_acting

-- III. Pressed twice, the second waits for the first and finds it done.
create function record_authority(of_person uuid, new_id uuid, of_organisation uuid, it jsonb) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare holder uuid := gen_random_uuid();
begin
  if not has_duty(of_person) or not of_organisation = any (my_services()) then return false; end if;
  perform pg_advisory_xact_lock(hashtextextended(of_person::text || new_id::text || 'authority', 0));
  if exists (select 1 from authority where person_id = of_person and authority_id = new_id) then return true; end if;
  insert into supporter (person_id, supporter_id, name, relationship) values (of_person, holder, it ->> 'name', it ->> 'relationship');
  insert into authority (person_id, authority_id, supporter_id, kind, starts_on, ends_on, sections, may, evidence, evidence_number, evidence_on,
      kept_at, seen_on, made_by, organisation_id)
    values (of_person, new_id, holder, it ->> 'kind', (it ->> 'startsOn')::date, (it ->> 'endsOn')::date,
      array(select jsonb_array_elements_text(it -> 'sections')), array(select jsonb_array_elements_text(it -> 'may')),
      it ->> 'evidence', it ->> 'evidenceNumber', (it ->> 'evidenceOn')::date, it ->> 'keptAt', (it ->> 'seenOn')::date, actor(), of_organisation);
  return true;
end $$;

grant execute on function record_authority to ownterms_app;
