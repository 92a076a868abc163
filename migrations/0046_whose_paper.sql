-- What was found by trying to see or change what one may not, once more, and is closed here.

-- I. Whom a service wrote down to act for somebody is invited by that service, once the paper was checked. The person's own
-- pages made a link for them too: whoever had it acted under the name and the paper of another.
create function is_brought_in(of_person uuid, of_supporter uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from authority a where a.person_id = of_person and a.supporter_id = of_supporter and a.made_by <> a.person_id);
-- and by one who works for that service still
create or replace function may_invite_to_act(of_person uuid, of_supporter uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from authority a join supporter s on s.person_id = a.person_id and s.supporter_id = a.supporter_id
    where a.person_id = of_person and a.supporter_id = of_supporter and a.made_by = actor() and a.checked_at is not null and a.ended_at is null
      and a.organisation_id = any (my_services()) and has_duty(of_person) and s.account_id is null and s.ended_at is null);
create policy invited_by_the_service on invitation as restrictive for insert with check (
  kind <> 'supporter' or not is_brought_in(person_id, supporter_id) or may_invite_to_act(person_id, supporter_id));
update invitation i set withdrawn_at = now() where i.kind = 'supporter' and i.created_by = i.person_id and i.accepted_at is null
  and i.withdrawn_at is null and is_brought_in(i.person_id, i.supporter_id);

-- II. Under what somebody acts is told to themselves alone: it answered with anybody's paper to whoever named the two.
create or replace function acts_under(of_person uuid, of_account uuid, in_section text, what text) returns authority
language sql stable security definer set search_path = public, pg_temp as $$
  select a.* from supporter s join authority a on a.person_id = s.person_id and a.supporter_id = s.supporter_id
    where s.person_id = of_person and s.account_id = of_account and of_account = actor()
      and in_section = any (a.sections) and what = any (a.may) and is_in_force(a)
    order by 'decide' = any (a.may) desc, a.made_at, a.authority_id limit 1
$$;

-- III. Pressed twice, the second waits for the first and finds it done.
create or replace function record_authority(of_person uuid, new_id uuid, of_organisation uuid, it jsonb) returns boolean
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

-- IV. Signing and taking back at the same moment: one of the two comes first. Whoever signs holds what they sign, so that it is
-- not taken back under their hand; and whoever takes it back is asked again, once they hold it, whether somebody has signed.
-- (named to come before before_insert)
create function signature_holds() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from agreement where person_id = new.person_id and agreement_id = new.agreement_id for share;
  return new;
end $$;
create trigger a_before_insert_holds before insert on signature for each row execute function signature_holds();
create function agreement_taken_back() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if actor() <> new.person_id and exists (select 1 from signature s where s.person_id = new.person_id and s.agreement_id = new.agreement_id
      and s.account_id <> actor()) then
    raise exception 'somebody has said something to it' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger taken_back before update on agreement for each row
  when (old.withdrawn_at is null and new.withdrawn_at is not null) execute function agreement_taken_back();

revoke execute on function is_brought_in, signature_holds, agreement_taken_back from public;
grant execute on function is_brought_in to ownterms_app;
