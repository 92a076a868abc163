-- Last touched by 0040_heard

-- It names what the person wants and has said, what was tried so that they could decide, why, and the record it rests on; and
-- it is decided anew, never reworded.
create function decided_for_is_whole() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare field text;
begin
  if new.about_id is distinct from new.root_id or not exists (select 1 from statement s where s.person_id = new.person_id
      and s.statement_id = new.root_id and s.kind = 'decision') then
    raise exception 'it is about a decision' using errcode = '23514';
  end if;
  foreach field in array array['text', 'wants', 'tried', 'why'] loop
    if length(trim(coalesce(new.body ->> field, ''))) = 0 then raise exception '% is missing', field using errcode = '23514'; end if;
  end loop;
  if new.body ->> 'record' is distinct from cannot_decide_by(new.person_id, array[new.root_id])::text then
    raise exception 'it rests on no record that holds now' using errcode = '42501';
  end if;
  if exists (select 1 from statement s where s.person_id = new.person_id and s.statement_id = new.statement_id) then
    raise exception 'it is decided anew, never reworded' using errcode = '42501';
  end if;
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
