-- Last touched by 0006_acting
-- and before by 0004_record

-- What the actor is called in this person's record, and their role there. Kept with the words, as it was when they were said.
create function name_in_record(of_person uuid, of_account uuid, out name text, out role text)
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(p.called, s.name, a.name),
    case when of_account = of_person then '' else coalesce(s.relationship,
      (select m.role || ', ' || t.name from member m join team t using (team_id)
         where m.account_id = of_account and m.ended_at is null
         order by exists (select 1 from team_relation r where r.person_id = of_person and r.team_id = m.team_id and r.ended_at is null) desc,
           m.started_at limit 1), '') end
  from account a
    left join person p on p.person_id = a.id and of_account = of_person
    left join supporter s on s.person_id = of_person and s.account_id = of_account and s.ended_at is null
  where a.id = of_account limit 1
$$;

-- nobody but the owner, and triggers, may run it
