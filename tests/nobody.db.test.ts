import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../src/ground/database/open.ts";
import { transaction, type Tx } from "../src/ground/database/transaction.ts";

import { aVictim } from "./attacks/victim.ts";
import { answersOf, askingWho, functionsToAsk, type Asked } from "./builders/asking.ts";
import { aSession, anAccount } from "./builders/people.ts";
import { aServer, type TestServer } from "./builders/server.ts";
import { aWholeRecord } from "./builders/whole-record.ts";

/**
 * What the login of pages is told while nobody is signed in, by every function and table that it may ask. One that comes with a
 * later migration is asked without anybody thinking of it, with the ids that stand in a database full of records.
 */
let server: TestServer;
let functions: Asked[];
beforeAll(async () => {
  server = await aServer();
  await aVictim(server);
  await aWholeRecord(server);
  await whatIsRare(server.database);
  functions = await functionsToAsk(server.database);
});
afterAll(() => server.stop());

/** What the records do not have by themselves: a message that was sent, a signature that somebody says is not theirs, an entry taken out. */
async function whatIsRare({ pool }: Database): Promise<void> {
  await pool.query(
    `insert into outbox_message (id, to_address, subject, body_text, invitation_id, sent_at)
       select gen_random_uuid(), 'a@example.org', 'S', 'T', invitation_id, now() from invitation limit 1`,
  );
  await pool.query("update meeting_item set removed_at = now(), removed_by = person_id");
  await pool.query(
    `insert into signature_dispute (person_id, agreement_id, signature_id, account_id)
       select person_id, agreement_id, signature_id, account_id from signature limit 1`,
  );
}

/** What answers nobody, and why it has to. */
const ANSWERS: Record<string, string> = {
  open_session: "finds out who is asking, by the token that only their browser has",
  open_proven: "opens one transaction by a ticket, which only the accounts' login makes",
  session_was_ended: "tells a browser that its session was ended, by its token",
  read_invitation: "the way in: by the key of the link",
  open_crisis_card: "by the key of the square on the card",
  set_up: "sets up an empty installation, once",
  today_here: "which day it is",
  close_leaver: "says “none” of everybody",
};

/** What anybody reads, and why. */
const READ_BY_ALL: Record<string, string> = {
  agreement_family: "which families of agreements there are, the same in every installation",
  section: "which sections a record has, and what they are for, the same in every installation",
  installation: "its name, languages, numbers for help: they stand on the page of signing in",
};

/** A row of somebody's record, as whoever has read it would give it; anybody can make one up. */
const ROWS = /^(agreement|signature|authority|meeting_participant)$/;

const asNobody = <T>(ask: (tx: Tx) => Promise<T>) => transaction(server.context.database.pool, { token: null }, ask);

describe("given that nobody is signed in, when the login of pages asks", () => {
  it("every function that looks past the rows' rules, with ids that are there, then it answers and writes nothing", async () => {
    expect(functions.length).toBeGreaterThan(90);
    const told: string[] = [];
    for (const asked of functions.filter(({ name }) => !(name in ANSWERS))) {
      for (const answer of await asNobody((tx) => answersOf(tx, asked))) told.push(`${asked.name}: ${answer}`);
    }
    expect(told).toEqual([]);
  });

  it("a function of tomorrow that forgot to ask who it is, then it is found, whether there is anything to tell or not", async () => {
    const careless = "language sql stable security definer return exists (select 1 from";
    await server.database.pool
      .query(`create function careless(of_person uuid) returns boolean ${careless} statement s where s.person_id = of_person);
      create function idle(of_person uuid) returns boolean ${careless} not_now n where n.person_id = of_person and n.what = 'nothing')`);
    const later = (await functionsToAsk(server.database)).filter(({ name }) => ["careless", "idle"].includes(name));
    expect(later.length).toBe(2);
    expect(await asNobody((tx) => answersOf(tx, later[0]!))).toEqual(["[true]"]);
    const asking = await askingWho(server.database);
    expect(later.filter(({ name }) => asking.has(name))).toEqual([]);
    await server.database.pool.query("drop function careless; drop function idle");
  });

  it("one that this database has nothing to tell for, then it asks who is signed in, all the same", async () => {
    const asking = await askingWho(server.database);
    expect(functions.map(({ name }) => name).filter((name) => !(name in ANSWERS) && !asking.has(name))).toEqual([]);
  });

  it("every table and view, then no row is there", async () => {
    const { rows } = await server.database.pool.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname !~ '^(pg_|information_schema$)' and c.relkind in ('r', 'v', 'm', 'p', 'f')
         and (has_any_column_privilege('ownterms_app', c.oid, 'select') or has_any_column_privilege('ownterms_opening', c.oid, 'select'))`,
    );
    expect(rows.length).toBeGreaterThan(30);
    const read: string[] = [];
    for (const { name } of rows) {
      const there = await asNobody((tx) => tx.all(`t/${name}`, `select 1 from ${name} limit 1`));
      if (there.length > 0) read.push(name);
    }
    expect(read.sort()).toEqual(Object.keys(READ_BY_ALL).sort());
  });
});

it("given somebody signed in who has nothing to do with anybody, when every function about a person is asked, then it answers nothing", async () => {
  const token = await aSession(server.database, await anAccount(server.database, "Stranger"));
  const told: string[] = [];
  for (const asked of functions.filter(({ names, types }) => names.includes("of_person") || types.some((type) => ROWS.test(type)))) {
    const answers = await transaction(server.context.database.pool, { token }, (tx) => answersOf(tx, asked));
    for (const answer of answers) told.push(`${asked.name}: ${answer}`);
  }
  expect(told).toEqual([]);
});
