-- Last touched by 0190_upkeep
-- and before by 0041_by_law, 0011_closing

create function forget_what_is_over() returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare it agreement; gone uuid; kept uuid[];
begin
  for it in select a.* from agreement a join person p using (person_id) where p.closed_at is not null and kept_until(a) < now() loop
    delete from signature where person_id = it.person_id and agreement_id = it.agreement_id;
    delete from agreement where person_id = it.person_id and agreement_id = it.agreement_id;
  end loop;
  for gone in select p.person_id from person p where p.closed_at is not null and exists (select 1 from revision r where r.person_id = p.person_id) loop
    kept := kept_by_law(gone);
    delete from statement_event where person_id = gone and not statement_id = any (kept);
    delete from statement where person_id = gone and not statement_id = any (kept);
    delete from revision r where r.person_id = gone and not r.statement_id = any (kept)
      and not exists (select 1 from agreement a where a.person_id = gone and r.revision_id = any (a.revision_ids));
  end loop;
  for gone in select p.person_id from person p where p.closed_at < now() - interval '1 year'
    and not exists (select 1 from agreement a where a.person_id = p.person_id)
    and not exists (select 1 from statement s where s.person_id = p.person_id)
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

grant execute on function forget_what_is_over to ownterms_accounts;
