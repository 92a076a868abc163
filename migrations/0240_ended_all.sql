-- Who ends all sharing in a bad night can bring back in the morning what that press ended, in one press. What it ended carries the very
-- moment of the press, so that only what was different before it is kept here. Why: docs/decisions/0240.
create table ended_all (
  person_id uuid not null references person on delete cascade,
  ended_all_id uuid not null,
  at timestamptz not null default now(),
  -- what was closed in an emergency before this press closed everything; null: it changed nothing about emergencies
  closed_before text[] check (closed_before <@ emergency_sections()),
  undone_at timestamptz,
  primary key (person_id, ended_all_id)
);
grant select, insert (person_id, ended_all_id, closed_before), update (undone_at) on ended_all to ownterms_app;
alter table ended_all enable row level security;
create policy own on ended_all for select using (person_id = (select actor()));
create policy person_ends on ended_all for insert with check (person_id = (select actor()) and undone_at is null);
create policy person_undoes on ended_all for update using (person_id = (select actor()) and undone_at is null)
  with check (person_id = (select actor()) and undone_at between now() and clock_timestamp());

-- The code of the crisis card that this press ended opens the card again, on paper that is out there too; not where there is a new one,
-- and no code that was ended in any other way.
create function card_code_again(of_press uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update crisis_card_link l set ended_at = null from ended_all e
    where e.person_id = actor() and e.ended_all_id = of_press and l.person_id = e.person_id and l.ended_at = e.at
      and not exists (select 1 from crisis_card_link o where o.person_id = e.person_id and o.ended_at is null);
  return found;
end $$;
revoke execute on function card_code_again from public;
grant execute on function card_code_again to ownterms_app;

create function ended_all_closes() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from ended_all where person_id = new.person_id;
  return null;
end $$;
create trigger ended_all_closes after update of closed_at on person for each row when (new.closed_at is not null) execute function ended_all_closes();
revoke execute on function ended_all_closes from public;
