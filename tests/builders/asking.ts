import type { Database } from "../../src/ground/database/open.ts";
import type { Tx } from "../../src/ground/database/transaction.ts";

/** A function of the database, and all that it is asked with: each value as its text. */
export type Asked = Found & { tuples: (string | null)[][] };

type Found = { name: string; names: string[]; types: string[]; source: string };

/** Enough of the ways to combine what stands in the database; which of them, chance decides. */
const MOST = 800;

/**
 * Every function that runs with the owner's rights and that the roles of pages may execute. What it takes is filled in by name
 * where the name says what it is, otherwise by type, with everything of that type that there is.
 */
export async function functionsToAsk({ pool }: Database): Promise<Asked[]> {
  await pool.query(ANSWER);
  const { rows } = await pool.query<Found>(
    `select p.oid::regproc::text as name, coalesce(p.proargnames[1:p.pronargs], '{}') as names, pg_get_functiondef(p.oid) as source,
       array(select format_type(t, null) from unnest(p.proargtypes) with ordinality a (t, at) order by at) as types
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname !~ '^(pg_|information_schema$)' and p.prosecdef and p.prorettype <> 'trigger'::regtype
       and (has_function_privilege('ownterms_app', p.oid, 'execute') or has_function_privilege('ownterms_opening', p.oid, 'execute'))
     order by 1`,
  );
  const asked: Asked[] = [];
  for (const found of rows) {
    const values = await Promise.all(found.types.map((type, at) => valuesOf(pool, type, found.names[at] ?? "")));
    asked.push({ ...found, tuples: combined(values) });
  }
  return asked;
}

/**
 * The names of all functions and views that ask who is signed in, themselves or by another that does: what answers without it is found by
 * asking, but only where the database has something to tell.
 */
export async function askingWho({ pool }: Database): Promise<Set<string>> {
  const { rows } = await pool.query<{ name: string; source: string }>(
    `select p.proname as name, pg_get_functiondef(p.oid) as source from pg_proc p
     where p.pronamespace = 'public'::regnamespace and p.prokind = 'f'
     union all select relname, 'as $ ' || pg_get_viewdef(oid) from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'`,
  );
  const asking = new Set(["actor"]);
  for (let before = 0; before !== asking.size;) {
    before = asking.size;
    // a function is called, a view is read from
    const calls = new RegExp(`\\b(${[...asking].join("|")})\\(|\\b(?:from|join)\\s+\\(*(${[...asking].join("|")})\\b`, "i");
    for (const { name, source } of rows) if (calls.test(source.slice(source.search(/\bas \$|\breturn\b/i)))) asking.add(name);
  }
  return asking;
}

/** What it is told for each, without what is no answer: nothing at all, or that it may not ask. */
export async function answersOf(tx: Tx, { name, types, tuples }: Asked): Promise<string[]> {
  const rows = await tx.all<{ answer: string }>(
    "test/answers",
    "select distinct test_answer($1, $2, a) as answer from jsonb_array_elements($3) a order by 1",
    [name, types, JSON.stringify(tuples)],
  );
  return rows.map(({ answer }) => answer).filter((answer) => !["nothing", "42501"].includes(answer));
}

const ANSWER = `
create or replace function test_says_nothing(answer jsonb) returns boolean language plpgsql immutable as $$
begin
  return case jsonb_typeof(answer)
    when 'array' then not exists (select 1 from jsonb_array_elements(answer) e where not test_says_nothing(e))
    when 'object' then not exists (select 1 from jsonb_each(answer) e where not test_says_nothing(e.value))
    else coalesce(answer, 'null') in ('null', 'false', '0', '""') end;
end $$;
create or replace function test_answer(called text, types text[], given jsonb) returns text language plpgsql as $$
declare answer jsonb; args text;
begin
  select string_agg(format('%L::%s', given ->> (at - 1)::int, type), ', ' order by at) into args from unnest(types) with ordinality t (type, at);
  execute format('select jsonb_agg(to_jsonb(x)) from %s(%s) x', called, args) into answer;
  return case when pg_current_xact_id_if_assigned() is not null then 'it wrote' when test_says_nothing(answer) then 'nothing' else left(answer::text, 60) end;
exception when others then return sqlstate;
end $$;
grant execute on function test_answer, test_says_nothing to public`;

/** One table, one column: an id of the thing that is named. */
const BY_NAME: Record<string, string> = {
  of_person: "select person_id from person",
  of_account: "select id from account",
  by_account: "select id from account",
  of_team: "select team_id from team union all select null",
  of_organisation: "select organisation_id from organisation",
  of_meeting: "select meeting_id from plan_meeting",
  of_agreement: "select agreement_id from agreement",
  of_statement: "select statement_id from statement",
  of_supporter: "select supporter_id from supporter",
  of_authority: "select authority_id from authority",
  of_signature: "select signature_id from signature",
  of_invitation: "select invitation_id from invitation",
  of_kind: "select kind from plan_meeting union select kind from agreement",
  in_section: "select distinct section from statement",
  what: "select unnest(array['see', 'answer', 'decide'])",
};

const EVERY_ID = `select id from account union select member_id from member union select organisation_id from organisation union select team_id from team
  union select statement_id from statement where about_id is null union select agreement_id from agreement union select meeting_id from plan_meeting
  union select grant_id from sharing_grant union select invitation_id from invitation union select authority_id from authority`;

const BY_TYPE: Record<string, string> = {
  uuid: EVERY_ID,
  "uuid[]": `select array_agg(id) from (${EVERY_ID}) every`,
  text: "select unnest(array['', 'plan', 'see', 'member'])",
  "text[]": "select array['plan', 'see']",
  boolean: "select unnest(array[true, false])",
  integer: "select unnest(array[0, 1, 1000])",
  bigint: "select 0",
  date: "select current_date",
  "timestamp with time zone": "select now()",
  jsonb: "select '{}'::jsonb",
};

async function valuesOf(pool: Database["pool"], type: string, name: string): Promise<(string | null)[]> {
  const known = (["uuid", "text"].includes(type) ? BY_NAME[name] : undefined) ?? BY_TYPE[type];
  // otherwise a row: of each table there may be functions that take one
  const { rows } = await pool.query<{ value: string | null }>(
    `select v::text as value from (${known ?? `select t from ${type} t`}) every (v)`,
  );
  return rows.map(({ value }) => value);
}

function combined(values: (string | null)[][]): (string | null)[][] {
  const ways = values.reduce((product, { length }) => product * length, 1);
  const nth = (index: number) => {
    let left = index;
    return values.map((of) => {
      const value = of[left % of.length]!;
      left = Math.floor(left / of.length);
      return value;
    });
  };
  if (ways <= MOST) return Array.from({ length: ways }, (_, index) => nth(index));
  return Array.from({ length: MOST }, () => nth(Math.floor(Math.random() * ways)));
}
