import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../src/ground/core/id.ts";
import { stampOf } from "../../src/web/drawn-for.ts";
import { STAMP_FIELD, STAMP_HEADER, WORDS_FIELD } from "../../src/web/stamp-names.ts";
import { anAccount } from "../builders/people.ts";
import { aServer, type Fields, type Headers, type TestServer } from "../builders/server.ts";
import { aVisitedRecord, pathsOf, type Visited } from "../builders/visited-record.ts";

/**
 * Every route that changes something, by whoever may use it, on a page that was drawn for somebody else, for nobody, or
 * by no server of ours. A new route is tried without anybody thinking of it.
 */
let server: TestServer;
let world: Visited;
let callum: string;
beforeAll(async () => {
  server = await aServer();
  world = await aVisitedRecord(server);
  callum = await anAccount(server.database, "Callum");
});
afterAll(() => server.stop());

/** For whoever is not signed in: who asks is not looked at, and nothing is done as anybody who is. */
const FOR_NOBODY = [
  "/sign-in", "/sign-in/second-step", "/sign-in/passkey/options", "/sign-in/passkey", "/forgot", "/way-back", "/reset", "/set-up", "/way-in/not-me",
]; // prettier-ignore

/** What a page that does not say whose it is may still do: nothing of it is done in anybody's record or account. */
const OF_NO_PAGE = ["/sign-out", "/language"];

const stampFor = (accountId: string) => stampOf(server.context, accountId, "/goals/new");
/** Of a page that says nothing of whose it is. */
const SILENT: Headers = { [STAMP_HEADER]: undefined };
const JSON_PLEASE: Headers = { accept: "application/json" };
const EASIER = { language: "en-GB-x-easyread" };
const SECRET = "what happened with my father";
const typed = (stamp?: string): Fields => ({
  ...(stamp && { [STAMP_FIELD]: stamp }),
  [WORDS_FIELD]: "text",
  text: SECRET,
  id: newId(),
  ...EASIER,
});

/** Every row there is, of every table, but when a session was last used. */
async function allRows(): Promise<Record<string, string[]>> {
  const { pool } = server.database;
  const names = await pool.query(
    "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
  );
  const found: Record<string, string[]> = {};
  for (const { table_name: table } of names.rows as { table_name: string }[]) {
    const { rows } = await pool.query(`select (to_jsonb(t) - 'last_seen_at')::text as row from "${table}" t order by 1`);
    found[table] = rows.map(({ row }) => row);
  }
  return found;
}

/** Whoever may use it, signed in. */
const visitorOf = (path: string) => world.visitorOf(path.startsWith("/invitation") ? "/home" : path);
const doors = () => pathsOf(server, "POST").filter((path) => !FOR_NOBODY.includes(path));

describe("a page that was drawn for somebody else", () => {
  it("changes nothing by any route, says who opened it, and keeps the words for them alone", { timeout: 300_000 }, async () => {
    expect(doors().length).toBeGreaterThan(60);
    const { unsaved: _before, ...others } = await allRows();
    for (const path of doors()) {
      const answer = await visitorOf(path).post(world.urlOf(path), typed(stampFor(callum)), SILENT);
      expect([path, answer.statusCode]).toEqual([path, 409]);
      expect([path, answer.body.includes("This page was opened by Callum"), answer.body.includes(SECRET)]).toEqual([path, true, false]);
      const { rows } = await server.database.pool.query(
        "delete from unsaved where kept is not null returning account_id, person_id, fields, kept",
      );
      expect([path, rows]).toEqual([path, [{ account_id: callum, person_id: null, fields: { text: SECRET }, kept: "another" }]]);
    }
    const { unsaved: _after, ...othersAfter } = await allRows();
    expect(othersAfter).toEqual(others);
  });

  it("says so to a script", { timeout: 300_000 }, async () => {
    for (const path of doors()) {
      const answer = await visitorOf(path).post(world.urlOf(path), EASIER, { ...JSON_PLEASE, [STAMP_HEADER]: stampFor(callum) });
      expect([path, answer.statusCode, answer.json()]).toMatchObject([path, 409, { ok: false, why: "account" }]);
    }
  });
});

describe("a page that does not say whose it is, or not in our hand", () => {
  it("changes nothing by any route", { timeout: 300_000 }, async () => {
    const [mac, ...said] = stampFor(callum).split(".");
    const forged = [undefined, "", "x", `${mac}.x.${said.slice(1).join(".")}`, `${mac!.slice(0, -2)}AA.${said.join(".")}`];
    const before = await allRows();
    for (const path of doors().filter((each) => !OF_NO_PAGE.includes(each))) {
      for (const stamp of forged) {
        const answer = await visitorOf(path).post(world.urlOf(path), typed(stamp), SILENT);
        expect([path, stamp, answer.statusCode, answer.body.includes(SECRET)]).toEqual([path, stamp, 409, false]);
      }
    }
    const language = await world.visitorOf("/language").post("/language", EASIER, SILENT);
    expect(language.statusCode).toBe(303);
    expect(await allRows()).toEqual(before);
  });
});

describe("a page whose session is over", () => {
  it("keeps the words of any form, leads to sign-in, says so, and back to the page", { timeout: 300_000 }, async () => {
    const nobody = await server.as(null);
    for (const path of doors().filter((each) => each !== "/sign-out")) {
      const answer = await nobody.post(world.urlOf(path), typed(stampFor(callum)));
      expect([path, answer.headers.location]).toEqual([path, "/sign-in?next=%2Fgoals%2Fnew&ended=kept"]);
      const { rows } = await server.database.pool.query("delete from unsaved where kept = 'ended' returning account_id, fields");
      expect([path, rows]).toEqual([path, [{ account_id: callum, fields: { text: SECRET } }]]);
    }
    expect((await nobody.get("/sign-in?next=%2Fgoals%2Fnew&ended=kept")).body).toContain("Your words are kept");
  });

  it("is told without words where there were none, and to a script as ever", async () => {
    const nobody = await server.as(null);
    expect((await nobody.post("/sharing/end-all", { [STAMP_FIELD]: stampFor(callum) })).headers.location).toContain("ended=yes");
    const answer = await nobody.post("/goals", {}, { ...JSON_PLEASE, [STAMP_HEADER]: stampFor(callum) });
    expect([answer.statusCode, answer.json()]).toEqual([401, { ok: false, problems: { "": "signed-out" } }]);
  });
});

describe("what is kept", () => {
  it("is limited, as whoever holds a page can send it again and again", async () => {
    const nobody = await server.as(null);
    for (let time = 0; time < 15; time++) await nobody.post("/goals", typed(stampFor(callum)));
    const { rows } = await server.database.pool.query("select count(*)::int as kept from unsaved where account_id = $1", [callum]);
    expect(rows).toEqual([{ kept: 12 }]);
    const answer = await nobody.post("/goals", typed(stampFor(callum)));
    expect(answer.headers.location).toContain("ended=yes");
  });

  it("is never a password, a proof, a choice or an id, and nothing of a page drawn long ago", async () => {
    const nobody = await server.as(null);
    const other = await anAccount(server.database, "Other");
    const sent = { ...typed(stampFor(other)), password: "pass", pin: "1234", stance: "agree", reason: "Because" };
    await nobody.post("/goals", { ...sent, [WORDS_FIELD]: "text reason" });
    const { rows } = await server.database.pool.query("select fields from unsaved where account_id = $1", [other]);
    expect(rows).toEqual([{ fields: { text: SECRET, reason: "Because" } }]);
  });
});
