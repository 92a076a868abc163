-- What SQL that got into a page could still do on a connection that is used again, and with names that nobody checked.

-- In a transaction of nobody, whoever used the connection before must not be proved still: no account has this value.
create or replace function prove_actor(of_account uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform set_config('app.account_id', coalesce(of_account::text, ''), true);
  perform setval('public.actor_proof', uuid_hash_extended(coalesce(of_account, gen_random_uuid()), 0));
end $$;

-- A temporary table stays on its connection and would stand before ours for whoever comes next. Each
-- `npm run migrate` says it again (roles.ts), as a restored database has the right anew.
do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$;

-- Who takes part is called as the record and the service call them, whoever brings them in: their name is sealed with what they sign.
create function participant_as_known() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare known record;
begin
  -- the owner, who fills a database
  if actor() is null then return new; end if;
  select * into known from (
    select p.called as name, '' as relation from person p
      where new.role = 'person' and p.person_id = new.person_id and new.account_id = new.person_id
    union all select s.name, s.relationship from supporter s
      where new.role = 'supporter' and s.person_id = new.person_id and s.account_id = new.account_id
        and s.accepted_at is not null and s.ended_at is null
    union all select a.name, t.name from member m join account a on a.id = m.account_id join team t using (team_id)
      where m.account_id = new.account_id and m.team_id = new.team_id and m.ended_at is null
        and m.role in ('practitioner', 'peer worker', 'lead')
        and new.role = case m.role when 'peer worker' then 'peer worker' else 'practitioner' end) k limit 1;
  if not found then raise exception 'nobody takes part as that' using errcode = '42501'; end if;
  new.name := known.name;
  new.relation := known.relation;
  return new;
end $$;
create trigger as_known before insert on meeting_participant for each row execute function participant_as_known();
revoke update (name, relation) on meeting_participant from ownterms_app;
revoke execute on function participant_as_known from public;
