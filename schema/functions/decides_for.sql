-- Last touched by 0047_on_the_word_of_another

-- I. Nobody says that somebody cannot decide, and then decides it for them: whoever holds a paper to decide for a person, in force
-- or to come, records nothing of what that person can decide; and nobody decides on a record that they wrote before.
create function decides_for(of_person uuid, of_account uuid) returns text
language sql stable security definer set search_path = public, pg_temp
  return (select a.kind from supporter s join authority a on a.person_id = s.person_id and a.supporter_id = s.supporter_id
    where s.person_id = of_person and s.account_id = of_account and s.ended_at is null and 'decide' = any (a.may)
      and a.ended_at is null and (a.ends_on is null or a.ends_on >= today_here()) order by a.made_at, a.authority_id limit 1);

-- nobody but the owner, and triggers, may run it
