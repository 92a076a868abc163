import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../src/ground/core/id.ts";
import { aGrant, aMember, aPerson, aTeam, workingTogether } from "./builders/people.ts";
import { said } from "./builders/said.ts";
import { aServer, type TestServer, type Visitor } from "./builders/server.ts";

/** Somebody with a thousand entries in a section, the first of them as long as an entry may be. */
const MANY = 1_000;
const LONG = `The long one. ${"x ".repeat(24_900)}`;
/** What a page of them may weigh, unpacked, and how long it may take while the machine is busy with other things. */
const HEAVIEST = 400_000;
const LONGEST = 3_000;

const SECTIONS = [
  { kind: "goal", body: { text: "@", why: "" }, own: "/goals" },
  { kind: "story-part", body: { title: "", text: "@" }, own: "/story" },
  { kind: "strength", body: { area: "home", type: "good-at", text: "@" }, own: "/strengths" },
  { kind: "wellness-entry", body: { part: "upsets", text: "@" }, own: "/wellness/upsets" },
];

let server: TestServer;
let personId: string;
let person: Visitor;
let memberId: string;
let member: Visitor;
const last: Record<string, string> = {};

beforeAll(async () => {
  server = await aServer();
  const { database } = server;
  personId = await aPerson(database);
  const team = await aTeam(database);
  memberId = await aMember(database, team);
  await workingTogether(database, personId, team.teamId);
  const sections: string[] = [];
  for (const { kind, body } of SECTIONS) {
    const first = await said(database, personId, { kind, body: { ...body, text: LONG } });
    const { rows } = await database.pool.query("select section from statement where statement_id = $1", [first]);
    sections.push(rows[0].section);
    await many(kind, rows[0].section, body);
    const end = await database.pool.query(
      "select statement_id from statement where person_id = $1 and kind = $2 order by position desc, statement_id desc limit 1",
      [personId, kind],
    );
    last[kind] = end.rows[0].statement_id;
  }
  await aGrant(database, personId, { teamId: team.teamId, sections });
  person = await server.as(personId);
  member = await server.as(memberId);
}, 120_000);
afterAll(() => server.stop());

async function many(kind: string, section: string, body: object): Promise<void> {
  const [before, after] = JSON.stringify(body).split("@") as [string, string];
  const ids = Array.from({ length: MANY - 1 }, () => [newId(), newId()]);
  await server.database.pool.query(
    `insert into revision (person_id, revision_id, statement_id, kind, section, root_id, voice, author_id, body)
     select $1, r, s, $4, $5, s, 'own', $1, ($6 || 'Entry number ' || n || $7)::jsonb
     from unnest($2::uuid[], $3::uuid[]) with ordinality as given (r, s, n)`,
    [personId, ids.map(([r]) => r), ids.map(([, s]) => s), kind, section, before, after],
  );
}

async function quick(visitor: Visitor, path: string): Promise<string> {
  await visitor.get(path);
  const start = performance.now();
  const { statusCode, body } = await visitor.get(path);
  const took = performance.now() - start;
  expect([path, statusCode]).toEqual([path, 200]);
  expect([path, body.length < HEAVIEST, body.length]).toEqual([path, true, body.length]);
  expect([path, took < LONGEST, took]).toEqual([path, true, took]);
  return body;
}

describe("a page of a thousand entries", () => {
  it.each(SECTIONS)("of $kind is small and quick, and its long entry is folded", async ({ own }) => {
    const body = await quick(person, own);
    expect(body).toContain("The long one.");
    expect(body).toMatch(/1 to \d+ of 1000/);
  });

  it.each(SECTIONS)("of $kind: a link to the last entry opens the part that holds it", async ({ own, kind }) => {
    const body = await quick(person, `${own}?saved=${last[kind]}`);
    expect(body).toContain(`id="s-${last[kind]}"`);
    expect(body).toMatch(/to 1000 of 1000/);
    expect(await quick(person, own)).not.toContain(`id="s-${last[kind]}"`);
  });

  it("of goals counts on where the part before ended", async () => {
    const { body } = await person.get("/goals?page=2");
    expect(/<li [^>]*data-number="(\d+)"/.exec(body)![1]).toBe("31");
    expect((await person.get("/goals")).body).not.toContain("data-number");
  });

  it.each(SECTIONS)("of $kind can be had whole, for print", async ({ own, kind }) => {
    const link = /href="([^"]*=all[^"]*)"/.exec((await person.get(own)).body)![1]!.replaceAll("&amp;", "&");
    const { body } = await person.get(link.split("#")[0]!);
    expect(body).toContain(`id="s-${last[kind]}"`);
    expect(body.match(/id="s-/g)).toHaveLength(MANY);
    if (kind !== "goal") expect(body).toContain(LONG.trim());
  });

  it("is small and quick as staff see the person, all sections together", async () => {
    const body = await quick(member, `/people/${personId}`);
    expect(body.match(/of 1000\./g)!.length).toBe(SECTIONS.length);
  });

  it("of what was said beside a goal, and of its history, is small and quick", async () => {
    const goal = await said(server.database, personId, { body: { text: LONG } });
    await server.database.pool.query(
      `insert into revision (person_id, revision_id, statement_id, parent_revision_id, kind, section, root_id, voice, author_id, body)
       select $1, md5($3 || n)::uuid, $2::uuid,
         case when n = 1 then (select revision_id from statement where statement_id = $2::uuid) else md5($3 || (n - 1))::uuid end,
         'goal', 'goals', $2::uuid, 'own', $1, jsonb_build_object('text', repeat('word ' || n || ' ', 600), 'why', '')
       from generate_series(1, ${MANY}) n`,
      [personId, goal, `history ${goal}`],
    );
    // what was saved within an hour is one change: a day apart each is its own
    await server.database.pool.query(
      `set session_replication_role = replica;
       update revision set created_at = created_at + substring(body->>'text' from 'word (\\d+)')::int * interval '1 day'
         where statement_id = '${goal}' and body->>'text' like 'word %';
       set session_replication_role = default`,
    );
    await server.database.pool.query(
      `insert into revision (person_id, revision_id, statement_id, kind, section, about_id, root_id, voice, author_id, body)
       select $1, md5($3 || n)::uuid, md5($4 || n)::uuid, 'answer', 'goals', $2::uuid, $2::uuid, 'practitioner', $5, jsonb_build_object('text', case when n = 1 then $6::text else 'Said ' || n end)
       from generate_series(1, ${MANY}) n`,
      [personId, goal, `said ${goal}`, `saying ${goal}`, memberId, LONG],
    );
    const body = await quick(person, `/people/${personId}/statements/${goal}`);
    expect(body.match(/\d+ to \d+ of \d+/g)).toEqual(["1 to 30 of 1000", "1 to 20 of 1001"]);
    const open = /href="([^"]*open=[^"]*)"/.exec(body)![1]!.replaceAll("&amp;", "&");
    expect((await person.get(open.split("#")[0]!)).body).toContain("<ins>");
  });
});
