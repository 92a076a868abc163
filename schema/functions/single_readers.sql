-- Last touched by 0152_single_readers

-- Also what somebody withdrew aloud: read by whoever wrote it down, as long as they work with the person (0041).
create function single_readers(of_person uuid) returns table ("right" text, account_id uuid, name text, statement_id uuid, section text)
language sql stable security definer set search_path = public, pg_temp as $$
  select 'authority', g.account_id, g.name, g.statement_id, 'capacity' from grounds_of(array(select s.account_id from supporter s
      where s.person_id = of_person and s.account_id is not null)) g where g.person_id = of_person and of_person = actor()
  union select 'duty', s.scribe_id, s.scribe_name, s.statement_id, s.section from statement s
    where of_person = actor() and s.person_id = of_person and s.kind = 'advance-withdrawal' and not s.only_mine and exists (select 1
      from member m join team_relation r using (team_id) where m.account_id = s.scribe_id and m.ended_at is null
        and m.role in ('practitioner', 'lead') and r.person_id = of_person and r.ended_at is null)
$$;

-- nobody but the owner, and triggers, may run it
