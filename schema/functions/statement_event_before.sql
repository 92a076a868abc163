-- Last touched by 0004_record

create function statement_event_before() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare s statement;
begin
  if exists (select 1 from statement_event where person_id = new.person_id and event_id = new.event_id) then return new; end if;
  select * into s from statement where person_id = new.person_id and statement_id = new.statement_id for update;
  if not found then raise exception 'no such statement' using errcode = '23503'; end if;
  -- a participant says what became of their own part, never of the person's words
  -- (that they may answer here at all, the policy sees to)
  if new.actor_id <> new.person_id and not (
      (new.act = 'withdrawn' and s.author_id = new.actor_id) or (new.act in ('done', 'not done') and s.kind = 'step')) then
    raise exception 'that is for the person to decide' using errcode = '42501';
  end if;
  new.at := clock_timestamp();
  new.actor_name := (select n.name from name_in_record(new.person_id, new.actor_id) n);
  return new;
end $$;

grant execute on function statement_event_before to public;
