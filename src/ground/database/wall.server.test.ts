import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aPerson, aSession } from "../../../tests/builders/people.ts";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import { walled } from "../../../tests/setup/logins.ts";
import { newId } from "../core/id.ts";
import { append } from "../../record/statements/store.ts";
import type { Database } from "./open.ts";
import { transaction, type Tx } from "./transaction.ts";

let owner: Database;
let database: Database;
let victim: string;
let attacker: string;
let token: string;

beforeAll(async () => {
  owner = await emptyDatabase();
  database = await walled(owner);
});
afterAll(async () => {
  await database.close();
  await owner.close();
});
const ABOUT = { basedOn: null, kind: "strength", section: "strengths", aboutId: null, voice: "own", body: { text: "private" } } as const;

beforeEach(async () => {
  victim = await aPerson(owner, "Victim");
  attacker = await aPerson(owner, "Attacker");
  token = await aSession(owner, attacker);
  const id = newId();
  await transaction(database.pool, { provenAccount: victim }, (tx) =>
    append(tx, { ...ABOUT, personId: victim, authorId: victim, statementId: id, revisionId: id, rootId: id }),
  );
});

/** What SQL that got in somewhere can do, in a transaction that is the attacker's own. */
const injected = (work: (tx: Tx) => Promise<unknown>) => transaction(database.pool, { token }, work);
let nth = 0;
const sql = (tx: Tx, text: string, values: unknown[] = []) => tx.all<Record<string, unknown>>(`attack/${nth++}`, text, values);

describe("SQL that gets in where it should not", () => {
  it("sees the attacker's own record, and chooses no other actor by the setting", async () => {
    expect(await injected((tx) => sql(tx, "select * from statement where person_id = $1", [victim]))).toEqual([]);
    const asVictim = "select set_config('app.account_id', $1, true), (select count(*) from statement where person_id = $1::uuid)";
    await expect(injected((tx) => sql(tx, asVictim, [victim]))).rejects.toMatchObject({ code: "42501" });
    const byRow =
      "select set_config('app.account_id', $1, true), s.* from generate_series(1, 3) g left join lateral (select * from statement where person_id = actor() offset 0) s on true where g > 0";
    await expect(injected((tx) => sql(tx, byRow, [victim]))).rejects.toMatchObject({ code: "42501" });
  });

  it.each([
    ["setval", "select setval('public.actor_proof', uuid_hash_extended($1::uuid, 0))"],
    ["nextval", "select nextval('public.actor_proof'), $1::text"],
    ["open_as", "select open_as($1::uuid)"],
    ["prove_actor", "select prove_actor($1::uuid)"],
    ["describe_actor", "select describe_actor($1::uuid, null, false)"],
    [
      "a session of its own",
      "insert into session (id, token, account_id, expires_at) values (gen_random_uuid(), 'x', $1::uuid, now() + interval '1 day')",
    ],
    ["a ticket", "insert into proven (ticket_hash, account_id) values ('x', $1::uuid)"],
    [
      "words kept for somebody",
      "select keep_words($1::uuid, null, '/goals/new', '/goals', null, gen_random_uuid(), '{\"text\":\"planted\"}', 'ended')",
    ],
    ["somebody's name", "select keep_words($1::uuid, null, null, null, null, null, null, null)"],
    ["a password", "update credential set password = 'x' where account_id = $1::uuid"],
  ])("gets nowhere by %s, in its role and without it", async (_way, text) => {
    await expect(injected((tx) => sql(tx, text, [victim]))).rejects.toMatchObject({ code: "42501" });
    const without = injected(async (tx) => {
      await sql(tx, "select set_config('role', 'none', true)");
      return sql(tx, text, [victim]);
    });
    await expect(without).rejects.toMatchObject({ code: "42501" });
  });

  it("gains nothing by giving its role back, nor by taking any other", async () => {
    const rows = await injected(async (tx) => {
      await sql(tx, "select set_config('role', 'none', true)");
      return sql(tx, "select * from statement where person_id = $1", [victim]);
    });
    expect(rows).toEqual([]);
    const { rows: others } = await owner.pool.query<{ rolname: string }>(
      "select rolname from pg_roles where rolname !~ '^ownterms_(app|opening|test_records)$'",
    );
    for (const { rolname } of others) {
      const taking = injected((tx) => sql(tx, "select set_config('role', $1, true)", [rolname]));
      await expect(taking, rolname).rejects.toMatchObject({ code: "42501" });
    }
  });

  it.each(["create temporary sequence actor_proof", "create temporary table statement (like public.statement)"])(
    "makes nothing that stays on the connection: %s",
    async (text) => {
      await expect(injected((tx) => sql(tx, text))).rejects.toMatchObject({ code: "42501" });
    },
  );

  it("is nobody in a transaction of nobody, whoever used the connection before", async () => {
    const single = new pg.Pool({ ...database.pool.options, max: 1 });
    try {
      await transaction(single, { token: await aSession(owner, victim) }, (tx) => sql(tx, "select body from revision"));
      const asVictim = transaction(single, { token: null }, async (tx) => {
        await sql(tx, "select set_config('app.account_id', $1, true)", [victim]);
        return sql(tx, "select body from revision");
      });
      await expect(asVictim).rejects.toMatchObject({ code: "42501" });
    } finally {
      await single.end();
    }
  });

  it("finds our tables first, whatever it set on the connection before", async () => {
    const single = new pg.Pool({ ...database.pool.options, max: 1 });
    try {
      await transaction(single, { token }, (tx) => sql(tx, "select set_config('search_path', 'pg_temp, pg_catalog, public', false)"));
      const [row] = await transaction(single, { token }, (tx) => sql(tx, "select current_setting('search_path') as path"));
      expect(row).toEqual({ path: "public, pg_temp" });
    } finally {
      await single.end();
    }
  });
});

describe("the logins of a server", () => {
  it("are served as ever, whatever one of them changed for itself", async () => {
    const { rows } = await owner.pool.query<{ name: string }>("select quote_ident(current_database()) as name");
    const own = (what: string) => database.pool.query(`alter role current_user in database ${rows[0]!.name} ${what}`);
    for (const setting of ["default_transaction_read_only = on", "search_path = pg_catalog", "row_security = off", "statement_timeout = 1"])
      await own(`set ${setting}`);
    const after = await walled(owner);
    try {
      const id = newId();
      const saying = { ...ABOUT, personId: victim, authorId: victim, statementId: id, revisionId: id, rootId: id };
      await transaction(after.pool, { provenAccount: victim }, (tx) => append(tx, saying));
      expect((await after.pool.query("select 1 from statement limit 1")).rows).toEqual([]);
    } finally {
      await own("reset all");
      await after.close();
    }
  });

  it("own nothing, and are no member of anybody who does", async () => {
    const { rows } = await owner.pool.query(
      `select l.rolname, c.relname from pg_roles l join pg_class c on pg_has_role(l.oid, c.relowner, 'MEMBER')
       where l.rolname in ('ownterms_test_records', 'ownterms_test_accounts')
       union all select rolname, 'superuser' from pg_roles where rolname like 'ownterms_test_%' and (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls)`,
    );
    expect(rows).toEqual([]);
  });

  it("keep accounts apart from records: whoever keeps accounts reads no word, whoever reads words no secret", async () => {
    const refused = { code: "42501" };
    const may = async (pool: pg.Pool, table: string) => pool.query(`select 1 from ${table} limit 1`);
    for (const table of ["statement", "revision", "agreement", "person", "seal", "signature"]) {
      await expect(may(database.accounts, table), table).rejects.toMatchObject(refused);
    }
    for (const table of ["account", "session", "credential", "passkey", "signing_pin", "outbox_message", "proven", "migration"]) {
      await expect(may(database.pool, table), table).rejects.toMatchObject(refused);
    }
  });

  it("do the daily upkeep by functions that decide themselves what is over, by the accounts' login alone", async () => {
    const asked = [
      "chain_heads(0)",
      "kept_long_enough()",
      "closed_chains()",
      "forget_what_is_over()",
      "forgetting_head($1)",
      "add_forgetting_seal($1, 1, $1, '', '', '', '')",
    ];
    const values = (call: string) => (call.includes("$1") ? [victim] : []);
    for (const call of asked) {
      await expect(database.pool.query(`select ${call}`, values(call)), call).rejects.toMatchObject({ code: "42501" });
    }
    for (const call of asked.slice(0, 4)) await database.accounts.query(`select ${call}`);
    // a record that is not over has no head for it, and its chain gets no link
    for (const call of asked.slice(4)) {
      await expect(database.accounts.query(`select ${call}`, [victim]), call).rejects.toMatchObject({ code: "42501" });
    }
    const { rowCount } = await owner.pool.query("select 1 from statement where person_id = $1", [victim]);
    expect(rowCount).toBe(1);
  });

  it("open one transaction by a ticket, once", async () => {
    await owner.pool.query("insert into proven (ticket_hash, account_id) values (session_hash('ticket'), $1)", [attacker]);
    const open = async () => (await database.pool.query("select open_proven('ticket') as actor")).rows[0].actor;
    expect((await open()).accountId).toBe(attacker);
    expect(await open()).toBeNull();
  });
});

it("keeps of a session nothing that lets anybody in", async () => {
  const { rows } = await owner.pool.query<{ token: string }>("select token from session where account_id = $1", [attacker]);
  expect(rows.map((row) => row.token)).not.toContain(token);
  for (const { token: kept } of rows) {
    expect(await transaction(database.pool, { token: kept }, async (_tx, actor) => actor)).toBeNull();
  }
});
