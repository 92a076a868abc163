-- What the law takes and what it leaves. Dated facts about a legal status are statements in a section written by duty
-- (migration 0024); what somebody asks for in spite of it, and what they are answered, are statements shared like any other.
-- Here stands what neither a page nor a form may get round.

create function says(body jsonb, field text) returns boolean language sql immutable
  return coalesce(body ->> field, '') ~ '\S';
create function says_a_day(body jsonb, field text) returns boolean language sql immutable
  return coalesce(body ->> field, '') ~ '^\d{4}-\d{2}-\d{2}$';

-- What such a statement is about, and what must not be missing from it: why, who decided and since when, where somebody
-- else writes it; why and when it is looked at again, wherever somebody is not simply answered "yes".
create function rights_revision() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
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
        and (new.body ->> 'what' in ('ended', 'changed') or new.body ->> 'what' = 'renewed' and says_a_day(new.body, 'until'))
      when 'status-review' then says_a_day(new.body, 'on')
      when 'choice-answer' then says(new.body, 'text') and (new.body ->> 'answer' = 'yes'
        or new.body ->> 'answer' in ('partly', 'not-now', 'no') and says(new.body, 'why') and says_a_day(new.body, 'againOn'))
      else says(new.body, 'text') or new.kind = 'choice-reply' end) then
    raise exception 'a reason, a day or whoever decided is missing' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger rights before insert on revision for each row
  when (new.kind in ('legal-status', 'status-change', 'status-review', 'review-outcome', 'status-advocate', 'status-word',
    'choice-ask', 'choice-answer', 'choice-reply'))
  execute function rights_revision();

-- What somebody else wrote here stays as they wrote it: nobody puts it away, and whoever wrote it takes it back, visibly.
create function rights_event() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from statement s where s.person_id = new.person_id and s.statement_id = new.statement_id
      and s.kind in ('legal-status', 'status-change', 'status-review', 'review-outcome', 'status-advocate', 'choice-answer')
      and s.voice in ('practitioner', 'peer') and (new.act <> 'withdrawn' or s.author_id <> new.actor_id)) then
    raise exception 'whoever wrote it takes it back' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger rights before insert on statement_event for each row execute function rights_event();

-- Nothing that was decided over somebody's head is agreed: it enters no plan, and nobody is asked to sign it.
create function imposed(of_person uuid, statements uuid[]) returns boolean language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from statement s where s.person_id = of_person and s.statement_id = any (statements)
    and s.section = any (duty_sections()) and s.voice not in ('own', 'scribed', 'confirmed'));
revoke execute on function imposed from public;
create function chooses_nothing_imposed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if imposed(new.person_id, array[new.statement_id]) then raise exception 'what was imposed is not agreed' using errcode = '42501'; end if;
  return new;
end $$;
create function agrees_nothing_imposed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if imposed(new.person_id, new.statement_ids) then raise exception 'what was imposed is not agreed' using errcode = '42501'; end if;
  return new;
end $$;
create trigger not_imposed before insert on meeting_item for each row execute function chooses_nothing_imposed();
create trigger not_imposed before insert on agreement for each row execute function agrees_nothing_imposed();

-- When the person last looked at their rights, and at what they were answered: what came since waits for them at home.
create table rights_seen (
  person_id uuid not null references person,
  what text not null check (what in ('rights', 'choices')),
  seen_at timestamptz not null default now(),
  primary key (person_id, what)
);
grant select, insert, update (seen_at) on rights_seen to ownterms_app;
alter table rights_seen enable row level security;
create policy own on rights_seen using (person_id = (select actor())) with check (person_id = (select actor()));

create function rights_close() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from rights_seen where person_id = new.person_id;
  return null;
end $$;
create trigger rights_close after update of closed_at on person for each row when (new.closed_at is not null) execute function rights_close();
