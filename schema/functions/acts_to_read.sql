-- Last touched by 0120_acts

-- The newest first, of those before one of them. A records officer reads what is about the whole installation and what is about
-- the organisations they serve; an administrator reads all.
create function acts_to_read(before_id uuid, most integer) returns table (
  act_id uuid,
  at timestamptz,
  name text,
  kind text,
  organisation text,
  team text,
  about text,
  detail jsonb
)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.act_id, a.at, by_whom.name, a.kind, o.name, t.name, about.name, a.detail
    from act a join account by_whom on by_whom.id = a.account_id left join account about on about.id = a.about_id
      left join organisation o on o.organisation_id = a.organisation_id left join team t on t.team_id = a.team_id
    where (is_administrator() or exists (select 1 from member m where m.account_id = actor() and m.ended_at is null
        and m.role = 'records officer' and (a.organisation_id is null or m.organisation_id = a.organisation_id)))
      and (before_id is null or (a.at, a.act_id) < (select b.at, b.act_id from act b where b.act_id = before_id))
    order by a.at desc, a.act_id desc limit most
$$;

grant execute on function acts_to_read to ownterms_app;
