-- What those who look after an installation did: only added to, and read by administrators and records officers.

create table act (
  act_id uuid primary key,
  at timestamptz not null default now(),
  account_id uuid not null references account (id),
  kind text not null check (length(kind) between 1 and 40),
  -- of which organisation and team, where it is about one; without, it is about the whole installation
  organisation_id uuid references organisation,
  team_id uuid references team (team_id),
  -- whose account it is about
  about_id uuid references account (id),
  -- what it was before and is now, by the names of the settings
  detail jsonb not null default '{}'
);
create index act_by_time on act (at, act_id);

-- Everybody writes in their own name alone, and nobody chooses the time. Nobody changes or deletes one.
alter table act enable row level security;
grant insert (act_id, account_id, kind, organisation_id, team_id, about_id, detail) on act to ownterms_app;
create policy in_own_name on act for insert with check (account_id = (select actor()));

-- The newest first, of those before one of them. A records officer reads what is about the whole installation and what is about
-- the organisations they serve; an administrator reads all.
create function acts_to_read(before_id uuid, most integer)
returns table (act_id uuid, at timestamptz, name text, kind text, organisation text, team text, about text, detail jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.act_id, a.at, by_whom.name, a.kind, o.name, t.name, about.name, a.detail
    from act a join account by_whom on by_whom.id = a.account_id left join account about on about.id = a.about_id
      left join organisation o on o.organisation_id = a.organisation_id left join team t on t.team_id = a.team_id
    where (is_administrator() or exists (select 1 from member m where m.account_id = actor() and m.ended_at is null
        and m.role = 'records officer' and (a.organisation_id is null or m.organisation_id = a.organisation_id)))
      and (before_id is null or (a.at, a.act_id) < (select b.at, b.act_id from act b where b.act_id = before_id))
    order by a.at desc, a.act_id desc limit most
$$;
revoke execute on function acts_to_read from public;
grant execute on function acts_to_read to ownterms_app;

-- Says whose account was made an administrator's, so that it can be written down.
create function administrator_made_of(sign_in_name text) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare wanted text := lower(trim(normalize(sign_in_name, NFKC)));
begin
  if not make_administrator(sign_in_name) then return null; end if;
  return (select id from account where (username = wanted or email = wanted) and closed_at is null);
end $$;
revoke execute on function administrator_made_of from public;
grant execute on function administrator_made_of to ownterms_app;
