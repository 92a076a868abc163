-- Whose account acts for somebody. Writing a paper down, checking it and handing over the link are no longer enough: one who
-- wrote it down took the link under a second account. Now whoever checked it invites, and somebody other than whoever made the
-- link says that the account which accepted is that of whom the paper names. Why: docs/decisions/0131.

alter table authority add column holder_confirmed_at timestamptz;
alter table authority add column holder_confirmed_by uuid references account (id);
alter table authority add column holder_confirmed_name text;
-- whoever had accepted before acts on; nobody said whose account it is, and nothing says that somebody did
update authority a set holder_confirmed_at = now() from supporter s where s.person_id = a.person_id and s.supporter_id = a.supporter_id
  and a.made_by <> a.person_id and s.account_id is not null;

create or replace function is_in_force(a authority) returns boolean language sql stable security definer set search_path = public, pg_temp
  return a.ended_at is null and a.starts_on <= today_here() and (a.ends_on is null or a.ends_on >= today_here())
    and (a.made_by = a.person_id or a.checked_at is not null and a.holder_confirmed_at is not null)
    and exists (select 1 from supporter s join person p on p.person_id = s.person_id and p.closed_at is null
      where s.person_id = a.person_id and s.supporter_id = a.supporter_id and s.account_id is not null and s.accepted_at is not null and s.ended_at is null);

create or replace function open_by_authority(of_person uuid, of_authority uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare a authority; s supporter; zone text := coalesce((select time_zone from installation), 'Europe/London');
begin
  select * into a from authority where person_id = of_person and authority_id = of_authority;
  select * into s from supporter where person_id = of_person and supporter_id = a.supporter_id;
  if a.ended_at is not null or s.account_id is null or s.accepted_at is null or s.ended_at is not null
    or a.made_by <> a.person_id and (a.checked_at is null or a.holder_confirmed_at is null) then return; end if;
  insert into sharing_grant (person_id, grant_id, account_id, grantee_name, sections, may, starts_at, ends_at, authority_id)
    values (of_person, gen_random_uuid(), s.account_id, s.name, a.sections, array_remove(a.may, 'decide'),
      greatest(now(), a.starts_on::timestamp at time zone zone), (a.ends_on + 1)::timestamp at time zone zone, of_authority)
    on conflict do nothing;
end $$;

-- Whoever checks for that organisation invites, not whoever wrote it down.
create or replace function may_invite_to_act(of_person uuid, of_supporter uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from authority a join supporter s on s.person_id = a.person_id and s.supporter_id = a.supporter_id
    where a.person_id = of_person and a.supporter_id = of_supporter and a.made_by <> actor() and a.person_id <> actor() and a.checked_at is not null
      and a.ended_at is null and checks_for(a.organisation_id) and s.account_id is null and s.ended_at is null);

-- Whether the actor can say whose account it is: they wrote the paper down and work there still, or check for that organisation;
-- and they neither made the link nor hold it.
create function may_confirm_holder(of_person uuid, of_authority uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from authority a join supporter s on s.person_id = a.person_id and s.supporter_id = a.supporter_id
    where a.person_id = of_person and a.authority_id = of_authority and a.made_by <> a.person_id and a.ended_at is null and a.holder_confirmed_at is null
      and s.account_id is not null and s.ended_at is null and actor() not in (s.account_id, a.person_id)
      and (a.made_by = actor() and a.organisation_id = any (my_services()) and has_duty(of_person) or checks_for(a.organisation_id))
      and not exists (select 1 from invitation i where i.person_id = of_person and i.supporter_id = a.supporter_id
        and i.accepted_by = s.account_id and i.created_by = actor()));

-- Until then they know nothing of the person, not even what they are called.
create or replace function is_known_still(of_person uuid, of_supporter uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
  return not exists (select 1 from authority a where a.person_id = of_person and a.supporter_id = of_supporter and a.made_by <> of_person)
    or exists (select 1 from authority a where a.person_id = of_person and a.supporter_id = of_supporter and a.ended_at is null
      and (a.made_by = of_person or a.holder_confirmed_at is not null) and (a.ends_on is null or a.ends_on >= today_here()))
    or exists (select 1 from supporter s join sharing_grant g on g.person_id = s.person_id and g.account_id = s.account_id
      where s.person_id = of_person and s.supporter_id = of_supporter and g.authority_id is null
        and g.ended_at is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now()));

-- How the account that accepted signs in, for whoever says whose it is: they ask for it, in person or by telephone.
create function holder_signs_in_as(of_person uuid, of_authority uuid) returns text language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(c.display_username, case when c.email like '%@no-email.invalid' then '' else c.email end)
    from authority a join supporter s on s.person_id = a.person_id and s.supporter_id = a.supporter_id join account c on c.id = s.account_id
    where a.person_id = of_person and a.authority_id = of_authority and may_confirm_holder(of_person, of_authority));

-- In force from now on; the person is told once more.
create function confirm_holder(of_person uuid, of_authority uuid, base_url text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare a authority;
begin
  if not may_confirm_holder(of_person, of_authority) then return false; end if;
  update authority set holder_confirmed_at = now(), holder_confirmed_by = actor(), read_at = null,
      holder_confirmed_name = (select name from account where id = actor())
    where person_id = of_person and authority_id = of_authority and holder_confirmed_at is null
    returning * into a;
  if not found then return false; end if;
  perform tell_of_authority(a, base_url || '/home');
  return true;
end $$;

-- It is not theirs: that account lets go of it, and whom the paper names can be invited again.
create function refuse_holder(of_person uuid, of_authority uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not may_confirm_holder(of_person, of_authority) then return false; end if;
  update supporter s set account_id = null, accepted_at = null from authority a
    where a.person_id = of_person and a.authority_id = of_authority and s.person_id = a.person_id and s.supporter_id = a.supporter_id;
  return found;
end $$;

-- How many wait for the actor: papers to check, and accounts to say whose they are.
create function holders_to_confirm() returns integer language sql stable security definer set search_path = public, pg_temp
  return (select count(*) from authority a where a.ended_at is null and a.holder_confirmed_at is null and a.organisation_id is not null
    and a.organisation_id in (select m.organisation_id from member m where m.account_id = actor() and m.ended_at is null)
    and may_confirm_holder(a.person_id, a.authority_id));

revoke execute on function may_confirm_holder, holder_signs_in_as, confirm_holder, refuse_holder, holders_to_confirm from public;
grant execute on function may_confirm_holder, holder_signs_in_as, confirm_holder, refuse_holder, holders_to_confirm to ownterms_app;
