-- Last touched by 0122_ways_in

-- Whether the actor helps this account: an administrator, or somebody who works with people in an organisation of theirs.
create function may_help_in(of_account uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return of_account <> actor() and (is_administrator() or exists (select 1 from member m where m.account_id = actor() and m.ended_at is null
    and m.role in ('practitioner', 'peer worker', 'lead', 'records officer') and m.organisation_id = any (organisations_of(of_account))));

-- nobody but the owner, and triggers, may run it
