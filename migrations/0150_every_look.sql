-- Every look is told: who checks the papers of those who act for somebody, who holds such an authority, and who reviews what was opened in an
-- emergency, write down that they looked, as everybody else does. What they can read is decided by the policies of those tables alone.
create policy tells_of_an_authority on access_event for insert with check (account_id = (select actor()) and by_right in ('duty', 'relation')
  and what = '{acting}' and exists (select 1 from authority a where a.person_id = access_event.person_id));
create policy tells_of_a_review on access_event for insert with check (account_id = (select actor()) and by_right = 'duty'
  and what = '{emergency}' and exists (select 1 from emergency_access e where e.person_id = access_event.person_id
    and e.organisation_id = any ((select my_offices())::uuid[])));
