-- Last touched by 0100_longer_by_law
-- and before by 0026_rights

-- A legal status can be made longer by the law itself, beyond its usual last day: an absence, a court, a doctor's twelve hours.
-- Somebody writes that as they write a renewal, with the new last day. Everything else as in 0026.
create function rights_revision() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  at_kind text := (select kind from statement where person_id = new.person_id and statement_id = new.about_id);
  wanted text := case new.kind when 'status-change' then 'legal-status' when 'status-review' then 'legal-status'
    when 'status-advocate' then 'legal-status' when 'status-word' then 'legal-status' when 'review-outcome' then 'status-review'
    when 'choice-answer' then 'choice-ask' when 'choice-reply' then 'choice-answer' end;
  persons boolean := new.voice in ('own', 'scribed', 'confirmed');
begin
  if wanted is distinct from at_kind
      or new.section <> (case when new.kind in ('choice-ask', 'choice-answer', 'choice-reply') then 'remaining-choices' else 'legal-status' end) then
    raise exception 'this belongs somewhere else' using errcode = '23514';
  end if;
  if (case new.kind when 'choice-answer' then new.voice not in ('practitioner', 'peer')
      when 'choice-ask' then not persons when 'choice-reply' then not persons when 'status-word' then not persons
      else not persons and new.voice <> 'practitioner' end) then
    raise exception 'that is for somebody else to say' using errcode = '42501';
  end if;
  if not (case new.kind
      when 'legal-status' then persons or says(new.body, 'text') and says(new.body, 'decidedBy') and says_a_day(new.body, 'from')
      when 'status-change' then says(new.body, 'text') and says_a_day(new.body, 'on') and (persons or says(new.body, 'by'))
        and (new.body ->> 'what' in ('ended', 'changed') or new.body ->> 'what' in ('renewed', 'longer') and says_a_day(new.body, 'until'))
      when 'status-review' then says_a_day(new.body, 'on')
      when 'choice-answer' then says(new.body, 'text') and (new.body ->> 'answer' = 'yes'
        or new.body ->> 'answer' in ('partly', 'not-now', 'no') and says(new.body, 'why') and says_a_day(new.body, 'againOn'))
      else says(new.body, 'text') or new.kind = 'choice-reply' end) then
    raise exception 'a reason, a day or whoever decided is missing' using errcode = '23514';
  end if;
  return new;
end $$;

grant execute on function rights_revision to public;
