-- Last touched by 0026_rights

-- What somebody else wrote here stays as they wrote it: nobody puts it away, and whoever wrote it takes it back, visibly.
create function rights_event() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from statement s where s.person_id = new.person_id and s.statement_id = new.statement_id
      and s.kind in ('legal-status', 'status-change', 'status-review', 'review-outcome', 'status-advocate', 'choice-answer')
      and s.voice in ('practitioner', 'peer') and (new.act <> 'withdrawn' or s.author_id <> new.actor_id)) then
    raise exception 'whoever wrote it takes it back' using errcode = '42501';
  end if;
  return new;
end $$;

grant execute on function rights_event to public;
