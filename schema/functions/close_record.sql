-- Last touched by 0041_by_law
-- and before by 0011_closing

create function close_record() returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare me uuid := actor(); kept uuid[];
begin
  if me is null then raise exception 'nobody is signed in' using errcode = '42501'; end if;
  kept := kept_by_law(me);
  update sharing_grant set ended_at = now() where (person_id = me or account_id = me) and ended_at is null;
  update team_relation set ended_at = now(), ended_by = me where person_id = me and ended_at is null;
  update supporter set ended_at = now() where (person_id = me or account_id = me) and ended_at is null;
  update member set ended_at = now() where account_id = me and ended_at is null;
  update invitation set withdrawn_at = now() where (created_by = me or person_id = me) and accepted_at is null and withdrawn_at is null;
  update plan_meeting set ended_at = now() where person_id = me and ended_at is null;
  delete from not_now where person_id = me;
  delete from unsaved where person_id = me or account_id = me;
  delete from meeting_item where person_id = me;
  delete from asked_aloud where person_id = me;
  delete from statement_event where person_id = me and not statement_id = any (kept);
  delete from statement where person_id = me and not statement_id = any (kept);
  -- a plan that no service took part in is kept by nobody
  delete from signature s using agreement a where s.person_id = me and a.person_id = me and a.agreement_id = s.agreement_id and a.team_ids = '{}';
  delete from agreement where person_id = me and team_ids = '{}';
  delete from revision r where r.person_id = me and not r.statement_id = any (kept)
    and not exists (select 1 from agreement a where a.person_id = me and r.revision_id = any (a.revision_ids));
  update person set pronouns = '', contact = '', takes_part = '{}', takes_part_words = '', space_name = '', closed_at = now() where person_id = me;
end $$;

grant execute on function close_record to ownterms_app;
