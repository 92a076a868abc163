import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { aPerson } from "../../../tests/builders/people.ts";
import { arrivalsOf, type Arrive } from "../../../tests/builders/pocket-arrival.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

let server: TestServer;
let personId: string;
let person: Visitor;
let arrive: Arrive;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  personId = await aPerson(server.database, "Person A");
  person = await server.as(personId);
  arrive = arrivalsOf(person, personId);
});

describe("what waited on a device and arrives", () => {
  const entries = async () =>
    (
      await server.database.pool.query(
        "select statement_id, body, clash_ids, voice from statement where person_id = $1 order by position",
        [personId],
      )
    ).rows;

  it("is there once, however often it comes, in the person's own voice", async () => {
    const [id, statementId] = [newId(), newId()];
    for (let times = 0; times < 3; times++) expect((await arrive({ id, statementId })).json()).toEqual({ ok: true, clash: false });
    expect(await entries()).toEqual([{ statement_id: statementId, body: { text: "I stop cooking" }, clash_ids: [], voice: "own" }]);
  });

  it("clashes with what was written elsewhere meanwhile, and both stay", async () => {
    const [first, statementId] = [newId(), newId()];
    await arrive({ id: first, statementId });
    await arrive({ statementId, based: first, fields: { text: "One" } });
    expect((await arrive({ statementId, based: first, fields: { text: "Other" } })).json()).toEqual({ ok: true, clash: true });
    expect((await entries())[0].clash_ids).toHaveLength(1);
  });

  it("is refused with words where it cannot be taken, and nothing is changed", async () => {
    const empty = await arrive({ fields: { text: " " } });
    expect([empty.statusCode, empty.json().problems]).toEqual([422, { text: "Write something here first." }]);
    expect((await arrive({ based: newId() })).statusCode).toBe(404);
    expect((await arrive({ kind: "goal" })).statusCode).toBe(422);
    expect(await entries()).toEqual([]);
  });

  it("stands beside what is there where its id was used for other words", async () => {
    const [id, statementId] = [newId(), newId()];
    await arrive({ id, statementId });
    expect((await arrive({ id, statementId, fields: { text: "Other words" } })).json()).toEqual({ ok: true, clash: true });
    expect((await entries()).map(({ body, clash_ids }) => [body.text, clash_ids.length])).toEqual([["I stop cooking", 1]]);
  });

  describe("as a rating", () => {
    const all = async () =>
      (
        await server.database.pool.query("select kind, about_id, body, revisions from statement where person_id = $1 order by position", [
          personId,
        ])
      ).rows;

    it("is a mark of a goal of one's own, once", async () => {
      const goal = await said(server.database, personId, { body: { text: "Swim again", why: "" } });
      const mark = { id: newId(), statementId: newId(), kind: "mark", about: goal, fields: { value: "6", note: "A good week" } };
      for (let times = 0; times < 2; times++) expect((await arrive(mark)).json()).toEqual({ ok: true, clash: false });
      expect(await all()).toMatchObject([
        { kind: "goal" },
        { kind: "mark", about_id: goal, body: { value: 6, note: "A good week" }, revisions: 1 },
      ]);
      expect((await arrive({ kind: "mark", about: goal, fields: { value: "11" } })).statusCode).toBe(422);
      expect((await arrive({ kind: "mark", about: newId(), fields: { value: "1" } })).statusCode).toBe(404);
      expect((await arrive({ kind: "mark", fields: { value: "1" } })).statusCode).toBe(404);
      const stranger = await said(server.database, await aPerson(server.database, "Person B"));
      expect((await arrive({ kind: "mark", about: stranger, fields: { value: "1" } })).statusCode).toBe(404);
      const sign = await said(server.database, personId, { kind: "safety-signs", body: { text: "I stop cooking" } });
      expect((await arrive({ kind: "mark", about: sign, fields: { value: "1" } })).statusCode).toBe(404);
      expect(await all()).toHaveLength(3);
    });

    it("is whether the safety plan fits, also where the answer was lost and it comes again on another day", async () => {
      const check = { id: newId(), kind: "safety-check", fields: { fits: "partly", helped: "Ringing Sam", again: "week" } };
      expect((await arrive(check)).json()).toEqual({ ok: true, clash: false });
      // as if the first time had been on another day
      for (const table of ["revision", "statement"])
        await server.database.pool.query(`update ${table} set body = body || '{"askOn": "2026-01-08"}' where person_id = $1`, [personId]);
      expect((await arrive(check)).json()).toEqual({ ok: true, clash: false });
      expect(await all()).toMatchObject([{ kind: "safety-check", body: { fits: "partly", helped: "Ringing Sam", askOn: "2026-01-08" } }]);
      expect((await arrive({ kind: "safety-check", fields: { fits: "very" } })).json().problems).toMatchObject({
        fits: "Choose one of the answers.",
      });
    });
  });

  it("is taken from nobody but the account that wrote it", async () => {
    const other = await aPerson(server.database, "Person B");
    const stranger = await server.as(other);
    expect((await arrive({}, { who: stranger })).json()).toEqual({ ok: false, why: "account" });
    expect((await arrive({}, { who: stranger, account: other, sealedFor: personId })).statusCode).toBe(422);
    expect((await arrive({}, { who: await server.as(null) })).statusCode).toBe(401);
  });

  it("is asked for again where it was sealed for a key that the server has no more", async () => {
    expect((await arrive({}, { key: "0000" })).json()).toEqual({ ok: false, why: "key" });
    expect((await arrive({}, { sealed: "AAAA" })).statusCode).toBe(422);
  });
});
