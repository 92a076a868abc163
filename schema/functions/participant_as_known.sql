-- Last touched by 0220_nobody_in_between

-- Who takes part is called as the record and the service call them, whoever brings them in: their name is sealed with what they sign.
create function participant_as_known() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare known record;
begin
  -- the owner, who fills a database
  if actor() is null then return new; end if;
  select * into known from (
    select p.called as name, '' as relation from person p
      where new.role = 'person' and p.person_id = new.person_id and new.account_id = new.person_id
    union all select s.name, s.relationship from supporter s
      where new.role = 'supporter' and s.person_id = new.person_id and s.account_id = new.account_id
        and s.accepted_at is not null and s.ended_at is null
    union all select a.name, t.name from member m join account a on a.id = m.account_id join team t using (team_id)
      where m.account_id = new.account_id and m.team_id = new.team_id and m.ended_at is null
        and m.role in ('practitioner', 'peer worker', 'lead')
        and new.role = case m.role when 'peer worker' then 'peer worker' else 'practitioner' end) k limit 1;
  if not found then raise exception 'nobody takes part as that' using errcode = '42501'; end if;
  new.name := known.name;
  new.relation := known.relation;
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
