-- Last touched by 0130_two_people

-- Confirms or refuses, once; null where it is not the actor's to decide. Answers whom to tell of it.
create function decide_joining(of_organisation uuid, of_joining uuid, yes boolean) returns table (
  confirmed boolean,
  account_id uuid,
  team_id uuid,
  role text,
  name text,
  email text,
  team_name text
)
language plpgsql security definer set search_path = public, pg_temp as $$
declare j joining;
begin
  select * into j from joining w where w.organisation_id = of_organisation and w.joining_id = of_joining and w.decided_at is null for update;
  if not found or not actor() = any (who_confirms(j.organisation_id, j.team_id, j.invited_by, j.account_id)) then return; end if;
  update joining w set decided_at = now(), decided_by = actor(), confirmed = yes
    where w.organisation_id = of_organisation and w.joining_id = of_joining;
  if yes then perform add_member(j, actor()); end if;
  return query select yes, a.id, t.team_id, j.role, a.name, a.email, t.name from account a, team t where a.id = j.account_id and t.team_id = j.team_id;
end $$;

grant execute on function decide_joining to ownterms_app;
