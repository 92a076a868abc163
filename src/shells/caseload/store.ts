import type { Tx } from "../../ground/database/transaction.ts";
import type { AuthorityKind } from "../../ground/core/authority.ts";
import type { CaseRow } from "./rules.ts";

/** The newest agreement of each kind of person p, and what it needs of the actor. */
export const NEWEST_AGREEMENTS = `select coalesce(jsonb_agg(n order by n.kind), '[]') from (
    (select distinct on (a.kind) a.agreement_id as "agreementId", a.kind, agreement_review_on(a)::text as "reviewOn",
      (select actor()) = any (a.account_ids) and not exists (select 1 from signature g where g.person_id = a.person_id
        and g.agreement_id = a.agreement_id and g.account_id = (select actor()) and not g.on_behalf and not is_disputed(g)) as "toSign",
      (select min(g.ask_again_on) from signature g where g.person_id = a.person_id and g.agreement_id = a.agreement_id
        and g.recorded_by = (select actor()) and not exists (select 1 from signature o where o.person_id = g.person_id
          and o.agreement_id = g.agreement_id and o.account_id = g.account_id and o.at > g.at and not is_disputed(o))) as "askAgainOn",
      (select max(d.at)::date::text from signature_dispute d where d.person_id = a.person_id and d.agreement_id = a.agreement_id
        and d.account_id <> (select actor()) and (select actor()) = any (a.account_ids) and d.at > now() - interval '14 days') as "disputedOn",
      true as "putForward"
    from agreement a where a.person_id = p.person_id and a.withdrawn_at is null order by a.kind, a.version desc)
    union all
    -- what was decided and not put forward is looked at again, too, on the day that was said
    select l.statement_id, 'decision/' || l.about_id, l.body ->> 'lookOn', false, null::date, null::text, false from (
        select distinct on (s.about_id) s.statement_id, s.about_id, s.body from statement s
        where s.person_id = p.person_id and s.section = 'decisions' and s.kind in ('decided', 'decided-for') and s.state not in ('put away', 'withdrawn')
        order by s.about_id, s.created_at desc) l
      where l.body ->> 'lookOn' is not null and not exists (select 1 from agreement a where a.person_id = p.person_id
        and a.kind = 'decision/' || l.about_id and a.withdrawn_at is null)) n`;

/** Under which authorities the actor acts for person p now, and until when each. */
export const ACTING_NOW = `select coalesce(jsonb_agg(jsonb_build_object('as', a.kind, 'until', a.ends_on, 'decides', 'decide' = any (a.may)) order by a.made_at), '[]')
  from authority a join supporter o on o.person_id = a.person_id and o.supporter_id = a.supporter_id
  where a.person_id = p.person_id and o.account_id = (select actor()) and is_in_force(a)`;
export type ActingNow = { as: AuthorityKind; until: string | null; decides: boolean };

/**
 * Of person p: when the oldest record ended of what they could decide, that nobody has looked at again. Only for those who may
 * record one anew; the newest about a matter, or in the same words, counts (src/rooms/capacity/rules.ts). YYYY-MM-DD, or null.
 */
export const CAPACITY_DUE = `select min(r.body ->> 'reviewOn') from statement r where r.person_id = p.person_id and r.section = 'capacity'
    and r.kind = 'capacity-record' and r.state <> 'withdrawn' and r.body ->> 'outcome' <> 'can' and has_duty(p.person_id)
    and not exists (select 1 from statement n where n.person_id = r.person_id and n.section = 'capacity' and n.kind = 'capacity-record'
      and n.state <> 'withdrawn' and n.statement_id <> r.statement_id and (n.body ->> 'assessedOn', n.created_at) > (r.body ->> 'assessedOn', r.created_at)
      and (n.body ->> 'concerns' = nullif(r.body ->> 'concerns', '') or trim(n.body ->> 'decision') = trim(r.body ->> 'decision')))`;

/** When the actor last saw, before a moment, what is shared of person p as a whole: one goal, or a plan, is not all of it. */
export const lastLook = (before = "now()") => `select e.at from access_event e where e.account_id = (select actor())
  and e.person_id = p.person_id and e.act = 'saw' and e.statement_id is null and e.agreement_id is null and not 'plan' = any (e.what)
  and e.by_right = 'grant' and e.at < ${before} order by e.at desc limit 1`;

/**
 * Everybody the actor works with or supports, and what is new about each, in one query. Row-level security leaves out
 * what is not shared; every sub-select begins with the person's id.
 */
export const readCaseload = (tx: Tx): Promise<CaseRow[]> =>
  tx.all(
    "caseload/all",
    `with concerned as (
       select person_id, array_agg(t.name order by t.name) filter (where t.name is not null) as teams, max(relationship) as relationship from (
         select r.person_id, r.team_id, null::text as relationship from team_relation r
           where r.ended_at is null and r.team_id = any ((select my_teams())::uuid[])
         union all
         select s.person_id, null, s.relationship from supporter s
           where s.account_id = (select actor()) and s.accepted_at is not null and s.ended_at is null
         union all
         select g.person_id, null, null from grant_in_force g where g.account_id = (select actor())
       ) c left join team t on t.team_id = c.team_id where c.person_id <> (select actor()) group by person_id)
     select p.person_id, p.called, p.pronouns, coalesce(c.teams, '{}') as teams, c.relationship, looked.at as looked_at,
       coalesce(said.questions, 0) as questions, said.asked_at, coalesce(said.news, 0) as news,
       (${NEWEST_AGREEMENTS}) as agreements, has_advance_choices(p.person_id) as advance, (${ACTING_NOW}) as acting, (${CAPACITY_DUE}) as capacity_due
     from concerned c join person p on p.person_id = c.person_id
       left join lateral (${lastLook()}) looked on true
       left join lateral (
         select count(*) filter (where s.kind = 'question' and s.voice in ('own', 'confirmed') and s.state in ('', 'not-now') and not exists (
             select 1 from statement a where a.person_id = s.person_id and a.about_id = s.statement_id and a.kind = 'answer'
               and a.author_id <> s.person_id and a.state <> 'withdrawn'))
             as questions,
           min(s.said_at) filter (where s.kind = 'question' and s.voice in ('own', 'confirmed') and s.state in ('', 'not-now') and not exists (
             select 1 from statement a where a.person_id = s.person_id and a.about_id = s.statement_id and a.kind = 'answer'
               and a.author_id <> s.person_id and a.state <> 'withdrawn'))
             as asked_at,
           count(*) filter (where case when s.author_id <> (select actor()) then greatest(s.said_at, s.state_at)
             when s.kind = 'suggestion' and s.state <> 'withdrawn' then s.state_at end > coalesce(looked.at, '-infinity'::timestamptz)) as news
         from statement s where s.person_id = c.person_id and s.section <> all ((select duty_sections())::text[])) said on true`,
  );
