-- The person closes their record: every word that is in no plan put forward is deleted, all reach ends, and what was
-- put forward with others stays exactly as it was. Acts on the actor alone; doing it again does no more.
create function close_record() returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare me uuid := actor();
begin
  if me is null then raise exception 'nobody is signed in' using errcode = '42501'; end if;
  update sharing_grant set ended_at = now() where (person_id = me or account_id = me) and ended_at is null;
  update team_relation set ended_at = now(), ended_by = me where person_id = me and ended_at is null;
  update supporter set ended_at = now() where (person_id = me or account_id = me) and ended_at is null;
  update member set ended_at = now() where account_id = me and ended_at is null;
  update invitation set withdrawn_at = now() where (created_by = me or person_id = me) and accepted_at is null and withdrawn_at is null;
  update plan_meeting set ended_at = now() where person_id = me and ended_at is null;
  delete from not_now where person_id = me;
  delete from unsaved where person_id = me or account_id = me;
  delete from meeting_item where person_id = me;
  delete from statement_event where person_id = me;
  delete from statement where person_id = me;
  -- a plan that no service took part in is kept by nobody
  delete from signature s using agreement a where s.person_id = me and a.person_id = me and a.agreement_id = s.agreement_id and a.team_ids = '{}';
  delete from agreement where person_id = me and team_ids = '{}';
  delete from revision r where r.person_id = me
    and not exists (select 1 from agreement a where a.person_id = me and r.revision_id = any (a.revision_ids));
  update person set pronouns = '', contact = '', takes_part = '{}', takes_part_words = '', space_name = '', closed_at = now() where person_id = me;
end $$;
revoke execute on function close_record from public;
grant execute on function close_record to ownterms_app;

-- How long the teams concerned keep a plan: the longest of their periods, from the last signature on.
create function kept_until(it agreement) returns timestamptz language sql stable as $$
  select greatest(it.put_forward_at, (select max(s.at) from signature s where s.person_id = it.person_id and s.agreement_id = it.agreement_id))
    + make_interval(years => coalesce((select max(t.keeps_years) from team t where t.team_id = any (it.team_ids)), 0))
$$;

-- What was kept of closed records and need be kept no longer. The last plan gone, and a year over, nothing is left. Run
-- daily by the product itself, as the owner; the application's role may not.
create function forget_what_is_over() returns void language plpgsql as $$
declare it agreement; gone uuid;
begin
  for it in select a.* from agreement a join person p using (person_id) where p.closed_at is not null and kept_until(a) < now() loop
    delete from signature where person_id = it.person_id and agreement_id = it.agreement_id;
    delete from agreement where person_id = it.person_id and agreement_id = it.agreement_id;
  end loop;
  delete from revision r using person p where p.person_id = r.person_id and p.closed_at is not null
    and not exists (select 1 from agreement a where a.person_id = r.person_id and r.revision_id = any (a.revision_ids));
  for gone in select p.person_id from person p where p.closed_at < now() - interval '1 year'
    and not exists (select 1 from agreement a where a.person_id = p.person_id)
  loop
    delete from access_event where person_id = gone;
    delete from meeting_participant where person_id = gone;
    delete from plan_meeting where person_id = gone;
    delete from sharing_grant where person_id = gone;
    delete from supporter where person_id = gone;
    delete from team_relation where person_id = gone;
    delete from invitation where person_id = gone;
    delete from person where person_id = gone;
    update account set name = '—' where id = gone;
  end loop;
end $$;
revoke execute on function kept_until, forget_what_is_over from public;
