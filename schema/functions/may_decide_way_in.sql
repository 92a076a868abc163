-- Last touched by 0200_of_one_line

-- Who says that it is they: of another line than whoever asked. Where teams work with the account's holder it is somebody of those teams,
-- never an administrator as such, who knows nobody.
create function may_decide_way_in(of_account uuid, asker uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return may_help_in(of_account) and asker <> actor() and not of_one_line(asker, actor())
    and (not exists (select 1 from team_relation r where r.person_id = of_account and r.ended_at is null)
      or exists (select 1 from team_relation r join member m using (team_id) where r.person_id = of_account and r.ended_at is null
        and m.account_id = actor() and m.ended_at is null and m.role in ('practitioner', 'peer worker', 'lead')));

-- nobody but the owner, and triggers, may run it
