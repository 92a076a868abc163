-- Deciding for somebody rests on what another practitioner found (docs/decisions/0047-on-the-word-of-another.md).

-- I. Nobody says that somebody cannot decide, and then decides it for them: whoever holds a paper to decide for a person, in force
-- or to come, records nothing of what that person can decide; and nobody decides on a record that they wrote before.
create function decides_for(of_person uuid, of_account uuid) returns text language sql stable security definer set search_path = public, pg_temp
  return (select a.kind from supporter s join authority a on a.person_id = s.person_id and a.supporter_id = s.supporter_id
    where s.person_id = of_person and s.account_id = of_account and s.ended_at is null and 'decide' = any (a.may)
      and a.ended_at is null and (a.ends_on is null or a.ends_on >= today_here()) order by a.made_at, a.authority_id limit 1);
create function i_decide_for(of_person uuid) returns text language sql stable security definer set search_path = public, pg_temp
  return decides_for(of_person, actor());

create function capacity_by_another() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if decides_for(new.person_id, new.author_id) is not null then
    raise exception 'whoever may decide for them does not say that they cannot' using errcode = '42501';
  end if;
  return new;
end $$;
-- named to come after those that are there
create trigger before_insert_capacity_of_another before insert on revision for each row when (new.kind = 'capacity-record')
  execute function capacity_by_another();

create or replace function may_decide_for(of_person uuid, of_account uuid, in_section text, things uuid[]) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return (acts_under(of_person, of_account, in_section, 'decide')).authority_id is not null and exists (
    select 1 from unnest(things) thing join statement s on s.person_id = of_person and s.statement_id = cannot_decide_by(of_person, array[thing])
      where s.author_id <> of_account);
create function may_sign_for(of_person uuid, of_agreement uuid, of_account uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return (select may_decide_for(a.person_id, of_account, section_of_agreement(a.kind), array[a.agreement_id, nullif(split_part(a.kind, '/', 2), '')::uuid])
    from agreement a where a.person_id = of_person and a.agreement_id = of_agreement);
create policy signed_for_on_anothers_word on signature as restrictive for insert
  with check (not on_behalf or may_sign_for(person_id, agreement_id, account_id));

revoke execute on function decides_for, i_decide_for, capacity_by_another, may_sign_for from public;
grant execute on function i_decide_for, may_sign_for to ownterms_app;

-- II. Whoever may decide something for somebody reads the record that says, now, that they cannot: on it rests all they may do. That
-- one record, while it holds and while they act, and nothing else of what the person could decide.
create function grounds_of_mine() returns uuid[] language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(distinct r.statement_id), '{}') from supporter s
    join authority a on a.person_id = s.person_id and a.supporter_id = s.supporter_id
    join statement r on r.person_id = a.person_id and r.section = 'capacity' and r.kind = 'capacity-record'
    left join statement said on said.person_id = r.person_id and said.statement_id::text = r.body ->> 'concerns'
    left join agreement put on put.person_id = r.person_id and put.agreement_id::text = r.body ->> 'concerns'
    where s.account_id = actor() and 'decide' = any (a.may) and is_in_force(a)
      and coalesce(said.section, section_of_agreement(put.kind)) = any (a.sections)
      and r.statement_id = cannot_decide_by(r.person_id, array[nullif(r.body ->> 'concerns', '')::uuid]));
create policy it_rests_on on statement for select using (section = 'capacity' and kind = 'capacity-record'
  and statement_id = any ((select grounds_of_mine())::uuid[]));
create policy it_rests_on on revision for select using (section = 'capacity' and kind = 'capacity-record' and superseded_at is null
  and statement_id = any ((select grounds_of_mine())::uuid[]));
revoke execute on function grounds_of_mine from public;
grant execute on function grounds_of_mine to ownterms_app;
