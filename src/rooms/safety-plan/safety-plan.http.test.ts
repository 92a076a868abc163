import { HOUSE } from "../../app/house.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";
import { stepNamed } from "./steps.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

let personId: string;
let person: Visitor;
beforeEach(async () => {
  personId = await aPerson(server.database, "Person A");
  person = await server.as(personId);
});

const write = (step: string, fields: Record<string, string>) =>
  person.post(`/safety/${step}`, { id: newId(), statementId: newId(), based: "", page: "step", ...fields });
/** The headings of the steps that are read on the page, in their order. */
const headings = (body: string): string[] =>
  [...body.matchAll(/<h2 id="([^"]*)">([^<]*)/g)].flatMap(([, id, text]) => (stepNamed(id) ? [text!] : []));

describe("a safety plan", () => {
  it("is read at once, step after step, with a number one press away and the help of any hour at its end", async () => {
    await write("people", { text: "My sister, at any hour", contact: "020 7946 0000" });
    await write("signs", { text: "I stop answering messages" });
    const { body } = await person.get("/safety");
    expect(headings(body)).toEqual(["My warning signs", "People I can ask for help"]);
    expect(body).toContain('<a href="tel:02079460000">020 7946 0000</a>');
    expect(body.indexOf("There at any hour")).toBeGreaterThan(body.indexOf("My sister"));
  });

  it("stands in the order the person gives it, and a step that is left out keeps its words", async () => {
    await write("signs", { text: "I stop answering messages" });
    await write("reasons", { text: "The dog" });
    const arrange = (step: string, way: string) => person.post("/safety/arrange", { id: newId(), based: "", step, way });
    for (let time = 0; time < 2; time += 1) expect((await arrange("reasons", "up")).statusCode).toBe(303);
    expect(headings((await person.get("/safety")).body)).toEqual(["What I live for", "My warning signs"]);
    await arrange("signs", "leave-out");
    expect(headings((await person.get("/safety")).body)).toEqual(["What I live for"]);
    await arrange("signs", "take-in");
    expect((await person.get("/safety")).body).toContain("I stop answering messages");
  });

  it("refuses an order of steps there are not", async () => {
    for (const [step, way] of [
      ["x", "up"],
      ["signs", "x"],
      ["", ""],
      ["constructor", "up"],
    ] as const)
      expect((await person.post("/safety/arrange", { id: newId(), based: "", step, way })).statusCode).toBe(404);
  });

  it("is shared step by step: who was given one reads that one, and nothing tells of the others", async () => {
    await write("people", { text: "My sister, at any hour", contact: "020 7946 0000" });
    await write("signs", { text: "I stop answering messages" });
    await person.post("/safety/arrange", { id: newId(), based: "", step: "signs", way: "down" });
    const friendId = await aSupporter(server.database, personId, "Supporter A", "friend");
    await aGrant(server.database, personId, { accountId: friendId, sections: ["safety-people"], may: ["see"] });
    const { body } = await (await server.as(friendId)).get(`/people/${personId}`);
    expect(body).toContain("My sister, at any hour");
    for (const other of ["I stop answering", "warning signs", "safety-arrangement"]) expect(body).not.toContain(other);
    expect((await person.get("/home")).body).toContain("Different people see different steps.");
  });

  it("is written down for the person only by whoever may, and waits for their word", async () => {
    const team = await aTeam(server.database);
    await workingTogether(server.database, personId, team.teamId);
    await aGrant(server.database, personId, { teamId: team.teamId, sections: ["safety-people"], may: ["see", "answer", "write"] });
    const member = await server.as(await aMember(server.database, team, "practitioner"));
    const form = (kind: string) => ({ id: newId(), statementId: newId(), kind, aboutId: "", text: "Tom from next door", contact: "" });
    expect((await member.post(`/people/${personId}/write-down`, form("safety-people"))).statusCode).toBe(303);
    expect((await member.post(`/people/${personId}/write-down`, form("safety-signs"))).statusCode).toBe(404);
    expect((await member.post(`/people/${personId}/write-down`, form("safety-arrangement"))).statusCode).toBe(404);
    expect((await person.get("/safety/people")).body).toContain("Tom from next door");
  });

  it("is nobody else's: another's step is not here", async () => {
    const other = await aPerson(server.database, "Person B");
    const theirs = await said(server.database, other, { kind: "safety-signs", body: { text: "Not yours" } });
    expect((await person.get(`/safety/signs/${theirs}`)).statusCode).toBe(404);
    expect((await person.post(`/safety/signs/${theirs}/put-away`, { id: newId() })).statusCode).toBe(404);
  });
});

describe("asking again whether it fits", () => {
  const say = (fields: Record<string, string>) =>
    person.post("/safety/again", { id: newId(), fits: "partly", helped: "", again: "never", ...fields });
  const askedOn = (day: string) =>
    server.database.pool.query(
      "update statement set body = jsonb_set(body, '{askOn}', to_jsonb($2::text)) where person_id = $1 and kind = 'safety-check'",
      [personId, day],
    );

  it("happens on the day the person chose, at home, and never where they chose none", async () => {
    await write("signs", { text: "I stop answering messages" });
    const waits = async () => (await person.get("/home")).body.includes("Does your safety plan still fit?");
    expect(await waits()).toBe(false);
    expect((await say({ again: "month", helped: "The walk did." })).headers.location).toBe("/safety?checked=change");
    expect(await waits()).toBe(false);
    expect((await person.get("/safety")).body).toContain("You asked to be asked again on");
    expect((await person.get("/safety/again")).body).toContain("The walk did.");
    await askedOn("2026-01-01");
    expect(await waits()).toBe(true);
    const { rows } = await server.database.pool.query("select statement_id from statement where person_id = $1 and kind = 'safety-check'", [
      personId,
    ]);
    await person.post("/home/not-now", { what: "safety", id: rows[0].statement_id });
    expect((await person.get("/home")).body).toContain("You said “not now” to 1 thing");
    await say({ again: "never" });
    expect(await waits()).toBe(false);
  });

  it("keeps what was typed where something is missing, and is kept once when it is sent twice", async () => {
    const refused = await person.post("/safety/again", { id: newId(), helped: "The radio", again: "week" });
    expect([refused.statusCode, refused.body.includes("The radio")]).toEqual([422, true]);
    const id = newId();
    for (let time = 0; time < 2; time += 1) expect((await say({ id })).statusCode).toBe(303);
    const { rows } = await server.database.pool.query("select 1 from statement where person_id = $1 and kind = 'safety-check'", [personId]);
    expect(rows).toHaveLength(1);
  });

  it("is read by nobody else, whatever is shared", async () => {
    await say({ helped: "For me alone" });
    const team = await aTeam(server.database);
    await workingTogether(server.database, personId, team.teamId);
    const sections = HOUSE.sections.all.map((each) => each.section);
    await aGrant(server.database, personId, { teamId: team.teamId, sections: [...sections, "plan"], may: ["see", "answer", "write"] });
    const member = await server.as(await aMember(server.database, team, "practitioner"));
    expect((await member.get(`/people/${personId}`)).body).not.toContain("For me alone");
  });
});
