-- Last touched by 0029_acting
-- and before by 0005_agreements

create function signature_before() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare a agreement; p meeting_participant; under authority; s supporter;
begin
  select * into a from agreement where person_id = new.person_id and agreement_id = new.agreement_id;
  if not found or a.withdrawn_at is not null then raise exception 'no such agreement to sign' using errcode = '23503'; end if;
  if a.digest <> new.digest then raise exception 'these are not the words that were put forward' using errcode = '23514'; end if;
  new.at := clock_timestamp();
  under := acts_under(new.person_id, new.account_id, section_of_agreement(a.kind), case when new.on_behalf then 'decide' else 'answer' end);
  if new.acting_under is not null and new.acting_under is distinct from under.authority_id then
    raise exception 'not under that authority' using errcode = '42501';
  end if;
  new.acting_under := under.authority_id;
  new.acting_as := under.kind;
  if new.on_behalf then
    if under.authority_id is null or not cannot_decide_now(new.person_id, array[a.agreement_id, nullif(split_part(a.kind, '/', 2), '')::uuid]) then
      raise exception 'nobody decides this for them now' using errcode = '42501';
    end if;
    select * into s from supporter where person_id = new.person_id and supporter_id = under.supporter_id;
    new.name := s.name; new.role := 'supporter'; new.relation := s.relationship;
    return new;
  end if;
  select * into p from meeting_participant where person_id = new.person_id and meeting_id = a.meeting_id
    and account_id = new.account_id and removed_at is null;
  if not found then raise exception 'not a participant' using errcode = '42501'; end if;
  new.name := p.name; new.role := p.role; new.relation := p.relation;
  if new.recorded_by is not null then
    if not (new.recorded_by = any (a.account_ids)) then raise exception 'not a participant' using errcode = '42501'; end if;
    new.recorded_by_name := (select n.name from name_in_record(new.person_id, new.recorded_by) n);
    new.acting_under := null;
    new.acting_as := null;
  end if;
  return new;
end $$;

grant execute on function signature_before to public;
