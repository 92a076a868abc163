-- Last touched by 0029_acting

-- What somebody could decide: about one decision, with what was tried first, and until the day on which it is looked at again.
create function capacity_is_whole() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare was jsonb; it jsonb := new.body; assessed date; review date;
begin
  if new.voice <> 'practitioner' or new.section <> 'capacity' or new.about_id is not null then
    raise exception 'a practitioner records this, by itself' using errcode = '42501';
  end if;
  if coalesce(jsonb_array_length(case jsonb_typeof(it -> 'tried') when 'array' then it -> 'tried' end), 0) = 0 and length(trim(coalesce(it ->> 'triedWords', ''))) = 0 then
    raise exception 'what was tried first is missing' using errcode = '23514';
  end if;
  if length(trim(coalesce(it ->> 'decision', ''))) = 0 then raise exception 'it is about one decision' using errcode = '23514'; end if;
  if coalesce(it ->> 'outcome', '') not in ('can', 'cannot', 'fluctuates') then raise exception 'what was found is missing' using errcode = '23514'; end if;
  assessed := (it ->> 'assessedOn')::date;
  review := (it ->> 'reviewOn')::date;
  if assessed is null or review is null or assessed > today_here() or review <= assessed or review > (assessed + interval '6 months')::date then
    raise exception 'it ends by itself within six months' using errcode = '23514';
  end if;
  if coalesce(it ->> 'concerns', '') <> '' and not exists (
      select 1 from statement where person_id = new.person_id and statement_id = (it ->> 'concerns')::uuid
      union all select 1 from agreement where person_id = new.person_id and agreement_id = (it ->> 'concerns')::uuid
      union all select 1 from authority where person_id = new.person_id and authority_id = (it ->> 'concerns')::uuid) then
    raise exception 'that decision is not in this record' using errcode = '23503';
  end if;
  -- words are corrected; it is never carried over to another decision or day
  select body into was from statement where person_id = new.person_id and statement_id = new.statement_id;
  if found and (was ->> 'concerns' is distinct from it ->> 'concerns' or was ->> 'assessedOn' is distinct from it ->> 'assessedOn'
      or review > (was ->> 'reviewOn')::date) then
    raise exception 'that would be another assessment' using errcode = '23514';
  end if;
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
