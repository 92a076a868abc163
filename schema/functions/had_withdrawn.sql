-- Last touched by 0230_asked_by_nobody
-- and before by 0180_disputed, 0045_as_it_was

create function had_withdrawn(of_person uuid, of_statement uuid, of_revision uuid, then_at timestamptz) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from statement w join revision r on r.person_id = w.person_id and r.revision_id = of_revision
    where w.person_id = of_person and w.root_id = of_statement and w.kind = 'advance-withdrawal' and withdraws(w)
      and w.created_at < then_at and r.created_at < w.created_at
      and not exists (select 1 from agreement a join signature s using (person_id, agreement_id) where a.person_id = of_person
        and a.kind = 'advance-choices' and of_statement = any (a.statement_ids) and s.account_id = of_person and s.recorded_by is null and not dispute_stands(s)
        and s.stance in ('agree', 'agree-but') and s.at > w.created_at and s.at <= then_at));

-- nobody but the owner, and triggers, may run it
