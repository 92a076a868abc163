-- Last touched by 0272_said_once
-- and before by 0150_every_look, 0132_looked_for, 0041_by_law, 0029_acting, 0024_duty, 0015_emergency_access,
--   0014_crisis_card, 0012_plan_meetings, 0005_agreements, 0004_record

create table access_event (
  person_id uuid not null,
  event_id uuid not null,
  account_id uuid,
  name text not null default '',
  role text not null default '',
  at timestamptz not null default now(),
  act text not null,
  -- by which right: a grant, a plan signed together, the relation with a team
  by_right text not null,
  what text[] not null default '{}'::text[],
  statement_id uuid,
  agreement_id uuid,
  -- Who looked, and as what: the person reads it beside the look.
  acting_as text,
  constraint access_event_pkey primary key (person_id, event_id),
  constraint access_event_person_id_fkey foreign key (person_id) references person (person_id),
  constraint access_event_act_check check (
    act in (
      'saw', 'wrote', 'signed', 'put forward', 'printed', 'took a copy', 'recorded', 'took back', 'looked for'
    )
  ),
  constraint access_event_by_right_check check (
    by_right in ('grant', 'agreement', 'relation', 'own', 'card', 'emergency', 'duty')
  ),
  constraint access_event_by_whom check ((account_id is null) = (by_right = 'card'))
);

create index access_event_by_account on access_event (account_id, person_id, at desc);
create index access_event_when on access_event (person_id, at desc);

grant select, insert on access_event to ownterms_app;

alter table access_event enable row level security;

-- 0004_record
create policy my_own_looking on access_event for select using (account_id = (select actor()));

-- 0004_record
create policy person_reads on access_event for select using (person_id = (select actor()));

-- 0024_duty
create policy tells_of_a_duty on access_event for insert
  with check (account_id = (select actor()) and by_right = 'duty' and has_duty(person_id));

-- 0150_every_look
create policy tells_of_a_review on access_event for insert
  with check (
    account_id = (select actor())
    and by_right = 'duty'
    and what = '{emergency}'::text[]
    and exists (
      select 1
      from emergency_access e
      where e.person_id = access_event.person_id and e.organisation_id = any ((select my_offices())::uuid[])
    )
  );

-- 0005_agreements
create policy tells_of_an_agreement on access_event for insert
  with check (
    account_id = (select actor())
    and by_right = 'agreement'
    and exists (select 1 from agreement a where a.person_id = access_event.person_id)
  );

-- 0150_every_look
-- Every look is told: who checks the papers of those who act for somebody, who holds such an authority, and who reviews what was opened in an
-- emergency, write down that they looked, as everybody else does. What they can read is decided by the policies of those tables alone.
create policy tells_of_an_authority on access_event for insert
  with check (
    account_id = (select actor())
    and by_right in ('duty', 'relation')
    and what = '{acting}'::text[]
    and exists (select 1 from authority a where a.person_id = access_event.person_id)
  );

-- 0015_emergency_access
create policy tells_of_an_emergency on access_event for insert
  with check (
    account_id = (select actor())
    and by_right = 'emergency'
    and exists (
      select 1
      from emergency_access e
      where e.person_id = access_event.person_id
        and e.account_id = (select actor())
        and e.ended_at is null
        and e.ends_at > now()
    )
  );

-- 0041_by_law
create policy tells_of_what_is_kept on access_event for insert
  with check (
    account_id = (select actor()) and by_right = 'duty' and person_id = any ((select kept_for_me())::uuid[])
  );

-- 0272_said_once
-- nobody writes into the list of a record they do not reach; which right they name is checked
create policy tells_the_truth on access_event for insert
  with check (
    account_id = (select actor())
    and case by_right
      when 'own' then person_id = (select actor())
      when 'grant' then exists (select 1 from grant_to_me g where g.person_id = access_event.person_id)
      when 'relation' then
        person_id <> (select actor())
        and exists (select 1 from person p where p.person_id = access_event.person_id)
      else false
    end
  );

-- 0004_record
create trigger before_insert before insert on access_event for each row execute function access_event_before();

-- 0029_acting
create trigger before_insert_acting before insert on access_event
  for each row when (new.by_right in ('grant', 'agreement')) execute function access_event_acting();
