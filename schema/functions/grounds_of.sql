-- Last touched by 0152_single_readers

-- I. The record of what somebody cannot decide now is read by whoever decides that for them (0047): the same for the policy and the person.
create function grounds_of(accounts uuid[]) returns table (person_id uuid, account_id uuid, name text, statement_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.person_id, s.account_id, s.name, r.statement_id from supporter s
    join authority a on a.person_id = s.person_id and a.supporter_id = s.supporter_id
    join statement r on r.person_id = a.person_id and r.section = 'capacity' and r.kind = 'capacity-record'
    left join statement said on said.person_id = r.person_id and said.statement_id::text = r.body ->> 'concerns'
    left join agreement put on put.person_id = r.person_id and put.agreement_id::text = r.body ->> 'concerns'
    where s.account_id = any (accounts) and 'decide' = any (a.may) and is_in_force(a)
      and coalesce(said.section, section_of_agreement(put.kind)) = any (a.sections)
      and r.statement_id = cannot_decide_by(r.person_id, array[nullif(r.body ->> 'concerns', '')::uuid])
$$;

-- nobody but the owner, and triggers, may run it
