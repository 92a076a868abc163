import type { Pool, PoolClient } from "pg";

/** What the database says of itself. Expressions are printed in PostgreSQL's plain way, the same in every version from 15 on. */
export type Catalogue = {
  tables: Table[];
  views: View[];
  functions: Routine[];
  sequences: Sequence[];
};
export type Table = {
  name: string;
  unlogged: boolean;
  comment: string | null;
  rls: boolean;
  columns: Column[];
  constraints: { name: string; definition: string }[];
  indexes: { name: string; definition: string }[];
  triggers: { name: string; definition: string }[];
  policies: Policy[];
  rights: Right[];
};
export type Column = {
  name: string;
  type: string;
  required: boolean;
  default: string | null;
  generated: boolean;
  identity: boolean;
  comment: string | null;
};
export type Policy = {
  name: string;
  permissive: boolean;
  command: string;
  roles: string[] | null;
  using: string | null;
  check: string | null;
};
/** Who may do what; the owner, who may everything, is left out. Of some columns alone where those are named. */
export type Right = { grantee: string; right: string; columns: string[] | null };
export type View = { name: string; definition: string; options: string[]; rights: Right[] };
export type Routine = {
  name: string;
  arguments: string;
  returns: string | null;
  language: string;
  volatility: "i" | "s" | "v";
  strict: boolean;
  definer: boolean;
  parallel: "u" | "s" | "r";
  leakproof: boolean;
  cost: number;
  rows: number;
  settings: string[];
  /** Null where the body is SQL that PostgreSQL has parsed: its text stands in the migration alone. */
  body: string | null;
  /** What it made of that, to be compared and not to be read. */
  parsed: string | null;
  rights: Right[];
};
export type Sequence = { name: string; unlogged: boolean; least: string; rights: Right[] };

const HERE = "current_schema()::regnamespace";
const OURS = `relnamespace = ${HERE}`;
const rights = (list: string, kind: string, owner: string) => `coalesce((
  select jsonb_agg(jsonb_build_object('grantee', coalesce(g.rolname, 'public'), 'right', lower(a.privilege_type), 'columns', null)
    order by g.rolname nulls first, a.privilege_type)
  from aclexplode(coalesce(${list}, acldefault('${kind}', ${owner}))) a left join pg_roles g on g.oid = a.grantee where a.grantee <> ${owner}), '[]')`;

/** The whole schema that comes first in the search path. Throws where it holds something that would be left out of the files. */
export async function readCatalogue(pool: Pool | PoolClient): Promise<Catalogue> {
  await refuseUnknown(pool);
  const rows = async <Row>(text: string): Promise<Row[]> => (await pool.query(text)).rows as Row[];
  return {
    tables: await rows<Table>(TABLES),
    views: await rows<View>(VIEWS),
    functions: await rows<Routine>(FUNCTIONS),
    sequences: await rows<Sequence>(SEQUENCES),
  };
}

/** Partitions, types of our own, rules and the like have no place in the files yet: whoever makes the first adds one. */
async function refuseUnknown(pool: Pool | PoolClient): Promise<void> {
  const { rows } = await pool.query<{ thing: string }>(`
    select relkind::text || ' ' || relname as thing from pg_class where ${OURS} and relkind not in ('r', 'v', 'i', 'S')
    union all select 'type ' || typname from pg_type where typnamespace = ${HERE} and typtype not in ('b', 'c')
    union all select 'rule ' || rulename from pg_rules where schemaname = current_schema()
    union all select 'routine ' || proname from pg_proc where pronamespace = ${HERE} and prokind <> 'f'
    union all select 'function of many forms ' || proname from pg_proc where pronamespace = ${HERE} group by proname having count(*) > 1
    union all select 'extension ' || extname from pg_extension where extname <> 'plpgsql'
    union all select 'forced row security of ' || relname from pg_class where ${OURS} and relforcerowsecurity
    union all select 'default rights' from pg_default_acl`);
  if (rows.length > 0) throw new Error(`tools/schema has no file for: ${rows.map(({ thing }) => thing).join(", ")}`);
}

const list = (what: string, from: string, order: string) => `coalesce((select jsonb_agg(${what} order by ${order}) from ${from}), '[]')`;

const COLUMNS = list(
  `jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'required', a.attnotnull,
     'default', pg_get_expr(d.adbin, d.adrelid, true), 'generated', a.attgenerated = 's', 'identity', a.attidentity = 'a',
     'comment', col_description(a.attrelid, a.attnum))`,
  `pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped`,
  "a.attnum",
);
// a primary key first, and of PostgreSQL 18 not those that say `not null` of a column
const CONSTRAINTS = list(
  "jsonb_build_object('name', c.conname, 'definition', pg_get_constraintdef(c.oid, true))",
  "pg_constraint c where c.conrelid = t.oid and c.contype in ('p', 'u', 'f', 'c', 'x')",
  "array_position(array['p', 'u', 'f', 'c', 'x']::\"char\"[], c.contype), c.conname",
);
const INDEXES = list(
  "jsonb_build_object('name', i.relname, 'definition', pg_get_indexdef(i.oid, 0, true))",
  `pg_index x join pg_class i on i.oid = x.indexrelid
     where x.indrelid = t.oid and not exists (select 1 from pg_constraint c where c.conindid = i.oid and c.contype in ('p', 'u', 'x'))`,
  "i.relname",
);
const TRIGGERS = list(
  "jsonb_build_object('name', g.tgname, 'definition', pg_get_triggerdef(g.oid, true))",
  "pg_trigger g where g.tgrelid = t.oid and not g.tgisinternal",
  "g.tgname",
);
const POLICIES = list(
  `jsonb_build_object('name', p.polname, 'permissive', p.polpermissive,
     'command', case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
     'roles', (select jsonb_agg(r.rolname order by r.rolname) from pg_roles r where r.oid = any (p.polroles)),
     'using', pg_get_expr(p.polqual, p.polrelid, true), 'check', pg_get_expr(p.polwithcheck, p.polrelid, true))`,
  "pg_policy p where p.polrelid = t.oid",
  "array_position(array['r', 'a', 'w', 'd', '*']::\"char\"[], p.polcmd), p.polname",
);
/** Rights of some columns, as one for all columns that the same one may do the same with. */
const COLUMN_RIGHTS = `coalesce((select jsonb_agg(r.what) from (
  select jsonb_build_object('grantee', g.rolname, 'right', lower(e.privilege_type), 'columns', jsonb_agg(a.attname order by a.attnum)) as what
  from pg_attribute a, aclexplode(a.attacl) e join pg_roles g on g.oid = e.grantee
  where a.attrelid = t.oid and not a.attisdropped group by g.rolname, e.privilege_type order by g.rolname, e.privilege_type) r), '[]')`;

const TABLES = `select relname as name, relpersistence = 'u' as unlogged, obj_description(oid, 'pg_class') as comment,
  relrowsecurity as rls, ${COLUMNS} as columns, ${CONSTRAINTS} as constraints,
  ${INDEXES} as indexes, ${TRIGGERS} as triggers, ${POLICIES} as policies,
  ${rights("relacl", "r", "relowner")} || ${COLUMN_RIGHTS} as rights
  from pg_class t where ${OURS} and relkind = 'r' order by relname`;

const VIEWS = `select relname as name, pg_get_viewdef(oid, true) as definition, coalesce(reloptions, '{}') as options,
  ${rights("relacl", "r", "relowner")} as rights from pg_class where ${OURS} and relkind = 'v' order by relname`;

const FUNCTIONS = `select proname as name, pg_get_function_arguments(p.oid) as arguments, pg_get_function_result(p.oid) as returns,
  lanname as language, provolatile as volatility, proisstrict as strict, prosecdef as definer, proparallel as parallel,
  proleakproof as leakproof, procost as cost, prorows as rows, coalesce(proconfig, '{}') as settings,
  case when prosqlbody is null then prosrc end as body, pg_get_function_sqlbody(p.oid) as parsed,
  ${rights("proacl", "f", "proowner")} as rights
  from pg_proc p join pg_language l on l.oid = p.prolang where pronamespace = ${HERE} order by proname`;

// without those that number the rows of a table, which its column names
const SEQUENCES = `select relname as name, relpersistence = 'u' as unlogged, seqmin::text as least, ${rights("relacl", "s", "relowner")} as rights
  from pg_class c join pg_sequence q on q.seqrelid = c.oid
  where ${OURS} and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'i') order by relname`;
