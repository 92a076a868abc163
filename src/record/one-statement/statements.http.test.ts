import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import type { Statement } from "../statements/statement.ts";
import { aGrant, aMember, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type Fields, type TestServer } from "../../../tests/builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

const json = { accept: "application/json" };
const one = async (personId: string, id: string): Promise<Statement> =>
  (await server.database.pool.query("select * from statement where person_id = $1 and statement_id = $2", [personId, id])).rows[0];

async function world(body: unknown = { text: "First words", why: "" }) {
  const { database } = server;
  const personId = await aPerson(database);
  const team = await aTeam(database);
  const memberId = await aMember(database, team);
  await workingTogether(database, personId, team.teamId);
  await aGrant(database, personId, { teamId: team.teamId, sections: ["goals"] });
  const id = await said(database, personId, { body });
  const based = (await one(personId, id)).revision_id;
  return {
    personId,
    memberId,
    id,
    based,
    at: `/people/${personId}/statements/${id}`,
    person: await server.as(personId),
    member: await server.as(memberId),
  };
}

describe("one statement", () => {
  it("shows its words, whose they are, who sees it, and how it came to be", async () => {
    const w = await world();
    await w.person.post(w.at, { id: newId(), based: w.based, text: "Other words" });
    const mine = await w.person.get(w.at);
    expect(mine.statusCode).toBe(200);
    for (const text of ["Other words", "You, and somebody.", "2 small saves", "How these words came to be"])
      expect(mine.body).toContain(text);
    const theirs = await w.member.get(w.at);
    for (const text of ["Other words", "Words from Person A’s record", "shares this with you"]) expect(theirs.body).toContain(text);
    const told = await server.database.pool.query("select account_id, statement_id from access_event where person_id = $1", [w.personId]);
    expect(told.rows).toEqual([{ account_id: w.memberId, statement_id: w.id }]);
  });

  it("marks what differs between two hands, in words too", async () => {
    const w = await world();
    const id = await said(server.database, w.personId, { by: w.memberId, voice: "scribed", body: { text: "I walk to the plot" } });
    const based = (await one(w.personId, id)).revision_id;
    await w.person.post(`/people/${w.personId}/statements/${id}`, { id: newId(), based, text: "I walk to the garden" });
    const { body } = await w.person.get(`/people/${w.personId}/statements/${id}`);
    expect(body).toMatch(/<del>.*taken out.*plot.*<\/del>/);
    expect(body).toMatch(/<ins>.*added.*garden.*<\/ins>/);
    expect(await one(w.personId, id)).toMatchObject({ voice: "own", revisions: 2 });
  });

  it("is confirmed where words written down are kept as they are", async () => {
    const w = await world();
    const id = await said(server.database, w.personId, { by: w.memberId, voice: "scribed", body: { text: "Just so", why: "" } });
    const based = (await one(w.personId, id)).revision_id;
    expect((await w.person.get(`/people/${w.personId}/statements/${id}/edit`)).body).toContain("Put it in my words");
    await w.person.post(`/people/${w.personId}/statements/${id}`, { id: newId(), based, text: "Just so", why: "" });
    expect(await one(w.personId, id)).toMatchObject({ voice: "confirmed", scribe_id: w.memberId });
  });

  it.each([
    ["story-part", { title: "Home", text: "Words" }, {}],
    ["strength", { area: "home", text: "Words", type: "good-at" }, {}],
    ["wellness-entry", { part: "early-signs", text: "Words", response: "I rest" }, { response: "I rest" }],
  ])("of kind %s is changed with the fields of its kind, and what is not sent stays", async (kind, body, stays) => {
    const w = await world();
    const id = await said(server.database, w.personId, { kind, body });
    const at = `/people/${w.personId}/statements/${id}`;
    expect((await w.person.get(at)).statusCode).toBe(200);
    const form = await w.person.get(`${at}/edit`);
    expect(form.body).toContain("Words</textarea>");
    await w.person.post(at, { id: newId(), based: (await one(w.personId, id)).revision_id, text: "New words" });
    expect((await one(w.personId, id)).body).toEqual({ ...body, ...stays, text: "New words" });
  });
});

describe("saving while one writes", () => {
  it("keeps what is half written for the writer alone, and goes on with it until it is saved", async () => {
    const w = await world();
    const form = { id: newId(), based: w.based, text: "Half a", why: "", at: `${w.at}/edit` };
    for (const text of ["Half a", "Half a sentence"]) {
      expect((await w.person.post(w.at, { ...form, text }, json)).json()).toEqual({ ok: true });
    }
    expect(await one(w.personId, w.id)).toMatchObject({ revisions: 1, body: { text: "First words" } });
    expect((await w.member.get(w.at)).body).not.toContain("Half a");
    expect((await w.person.get(`${w.at}/edit`)).body).toContain("Half a sentence</textarea>");
    await w.person.post(w.at, { ...form, text: "A whole sentence" });
    expect(await one(w.personId, w.id)).toMatchObject({ revisions: 2, body: { text: "A whole sentence" }, clash_ids: [] });
    expect((await w.person.get(`${w.at}/edit`)).body).not.toContain("have not saved it yet");
  });

  it("loses neither of what two windows hold: what was saved meanwhile stands beside what was begun before", async () => {
    const w = await world();
    const begun = { id: newId(), based: w.based, text: "Begun before", why: "", at: `${w.at}/edit` };
    await w.person.post(w.at, begun, json);
    await w.person.post(w.at, { id: newId(), based: w.based, text: "Saved meanwhile", why: "" });
    expect((await w.person.get(`${w.at}/edit`)).body).toContain("Begun before</textarea>");
    await w.person.post(w.at, begun);
    const page = (await w.person.get(w.at)).body;
    for (const text of ["There are two versions", "Begun before", "Saved meanwhile"]) expect(page).toContain(text);
  });

  it("adds nothing to the history for the same words", async () => {
    const w = await world();
    await w.person.post(w.at, { id: newId(), based: w.based, text: "First words", why: "" });
    expect(await one(w.personId, w.id)).toMatchObject({ revisions: 1 });
  });

  it.each([
    ["too long", { text: "x".repeat(60_000) }, "text"],
    ["of the wrong type", { text: ["a", "b"] }, "text"],
    ["with an id that is none", { id: "x" }, ""],
  ])("keeps nothing aside that is %s", async (_what, wrong, field) => {
    const w = await world();
    const form = { id: newId(), based: w.based, text: "Typed words", why: "Typed why", ...wrong } as Fields;
    const answer = await w.person.post(w.at, form, json);
    expect([answer.statusCode, answer.json()]).toMatchObject([422, { ok: false, problems: { [field]: expect.any(String) } }]);
  });

  it.each([
    ["empty", { text: "" }],
    ["too long", { text: "x".repeat(60_000) }],
    ["of the wrong type", { text: ["a", "b"] }],
    ["based on what never was", { based: newId() }],
    ["based on nothing", { based: "" }],
    ["with an id that is none", { id: "x" }],
  ])("refuses what is %s, and keeps what was typed", async (_what, wrong) => {
    const w = await world();
    const form = { id: newId(), based: w.based, text: "Typed words", why: "Typed why", ...wrong } as Fields;
    const page = await w.person.post(w.at, form);
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain("Typed why</textarea>");
    expect(await one(w.personId, w.id)).toMatchObject({ revisions: 1 });
  });
});

describe("two versions", () => {
  async function clash() {
    const w = await world();
    const [a, b] = [newId(), newId()];
    await w.person.post(w.at, { id: a, based: w.based, text: "One way", why: "" });
    const second = await w.person.post(w.at, { id: b, based: w.based, text: "Another way", why: "" });
    expect(second.headers.location).toBe(`${w.at}?done=clash`);
    return { ...w, a, b };
  }

  it("are both kept and shown, and either can be kept", async () => {
    for (const keep of ["a", "b"] as const) {
      const w = await clash();
      const page = await w.person.get(w.at);
      for (const text of ["There are two versions", "One way", "Another way", "Write it together"]) expect(page.body).toContain(text);
      const form = { id: newId(), version: w[keep] };
      for (let i = 0; i < 2; i += 1) expect((await w.person.post(`${w.at}/keep`, form)).headers.location).toBe(`${w.at}?done=kept`);
      expect(await one(w.personId, w.id)).toMatchObject({
        clash_ids: [],
        revisions: 4,
        body: { text: keep === "a" ? "One way" : "Another way" },
      });
    }
  });

  it("are written together", async () => {
    const w = await clash();
    const form = await w.person.get(`${w.at}/edit?together=yes`);
    for (const text of ["One way", "Another way", `name="settles" value="${w.b}"`]) expect(form.body).toContain(text);
    await w.person.post(w.at, { id: newId(), based: w.a, settles: w.b, text: "Both ways", why: "" });
    expect(await one(w.personId, w.id)).toMatchObject({ clash_ids: [], body: { text: "Both ways" } });
  });

  it("are not settled by what is not one of them, or by somebody whose words they are not", async () => {
    const w = await clash();
    for (const form of [{ id: newId(), version: "x" }, { id: "x", version: w.a }, {}]) {
      expect((await w.person.post(`${w.at}/keep`, form as Fields)).statusCode).toBe(404);
    }
    await w.person.post(`${w.at}/keep`, { id: newId(), version: w.based });
    expect((await w.member.post(`${w.at}/keep`, { id: newId(), version: w.b })).statusCode).toBe(404);
    expect((await w.member.get(w.at)).body).not.toContain("Keep this one");
    await w.person.post(w.at, { id: newId(), based: w.a, settles: [newId(), "x"], text: "Going on", why: "" });
    expect(await one(w.personId, w.id)).toMatchObject({ clash_ids: [w.b] });
  });
});

describe("nobody else", () => {
  it("edits another's words, whatever they may do beside them", async () => {
    const w = await world();
    expect((await w.member.get(`${w.at}/edit`)).statusCode).toBe(404);
    expect((await w.member.post(w.at, { id: newId(), based: w.based, text: "Better put" })).statusCode).toBe(404);
    const theirs = await said(server.database, w.personId, {
      by: w.memberId,
      kind: "answer",
      voice: "practitioner",
      about: w.id,
      body: { text: "Mine" },
    });
    const at = `/people/${w.personId}/statements/${theirs}`;
    const { revision_id: based } = await one(w.personId, theirs);
    expect((await w.person.post(at, { id: newId(), based, text: "Not yours" })).statusCode).toBe(404);
    expect((await w.member.post(at, { id: newId(), based, text: "Mine, better" })).statusCode).toBe(303);
    expect(await one(w.personId, theirs)).toMatchObject({ voice: "practitioner", body: { text: "Mine, better" } });
  });

  it("sees or changes what is not shared with them, or no longer", async () => {
    const w = await world({ text: "Secret words", why: "" });
    const hidden = await said(server.database, w.personId, { kind: "story-part", body: { title: "", text: "Secret words" } });
    const stranger = await server.as(await aPerson(server.database));
    const refuse = async (visitor: typeof stranger, at: string) => {
      for (const answer of [
        await visitor.get(at),
        await visitor.get(`${at}/edit`),
        await visitor.post(at, { id: newId(), based: w.based, text: "x" }),
        await visitor.post(at, { id: newId(), based: w.based, text: "x" }, json),
        await visitor.post(`${at}/keep`, { id: newId(), version: w.based }),
      ]) {
        expect(answer.statusCode).toBe(404);
        expect(answer.body).not.toContain("Secret words");
      }
    };
    await refuse(stranger, w.at);
    await refuse(w.member, `/people/${w.personId}/statements/${hidden}`);
    await refuse(w.person, `/people/${w.personId}/statements/${newId()}`);
    await refuse(w.person, `/people/${w.personId}/statements/nonsense`);
    await server.database.pool.query("update sharing_grant set ended_at = now() where person_id = $1", [w.personId]);
    await refuse(w.member, w.at);
    expect(await one(w.personId, w.id)).toMatchObject({ revisions: 1 });
  });

  it("is let in without being signed in, or from another site", async () => {
    const w = await world();
    const nobody = await server.as(null);
    expect((await nobody.get(w.at)).headers.location).toContain("/sign-in");
    expect((await nobody.post(w.at, { text: "x" }, { ...json, origin: server.baseUrl })).statusCode).toBe(401);
    expect((await w.person.post(w.at, { id: newId(), based: w.based, text: "x" }, { origin: "https://example.org" })).statusCode).toBe(403);
  });
});
