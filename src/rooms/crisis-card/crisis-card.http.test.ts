import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { standingAdvance, takeBackAdvance } from "../../../tests/builders/advance.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

let personId: string;
let person: Visitor;
let bath: string;
let sister: string;
beforeEach(async () => {
  personId = await aPerson(server.database, "Person A");
  person = await server.as(personId);
  bath = await said(server.database, personId, { kind: "safety-myself", body: { text: "The bath, with the radio on" } });
  sister = await said(server.database, personId, { kind: "safety-people", body: { text: "My sister", contact: "020 7946 0000, always" } });
});

const choose = (heading: string, statements: string[], more: Record<string, string> = {}) =>
  person.post(`/card/choose/${heading}`, { id: newId(), statements, ...more });
const arrange = (statementId: string, way: string) => person.post("/card/arrange", { id: newId(), statementId, way });
const writeLine = (fields: Record<string, string>) =>
  person.post("/card/lines", { id: newId(), statementId: newId(), based: "", ...fields });
const phone = async () => (await person.get("/card/phone")).body;
const linesOn = (body: string): string[] => [...body.matchAll(/<p class="words" dir="auto">([^<]*)</g)].map(([, text]) => text!);

describe("a crisis card", () => {
  it("begins with nothing filled in, and takes what the person ticks, one heading after the other", async () => {
    expect((await person.get("/card")).body).toContain("Choose what goes on it");
    expect((await person.get("/card/phone")).headers.location).toBe("/card");
    expect((await person.get("/card/choose/helps")).body).not.toContain(" checked");
    expect((await choose("helps", [bath], { on: "yes" })).headers.location).toBe("/card/choose/worse?on=yes");
    expect((await choose("call", [sister], { on: "yes" })).headers.location).toBe("/card/about?on=yes");
    const body = await phone();
    expect(linesOn(body)).toEqual(["The bath, with the radio on", "My sister"]);
    expect(body).toContain('<a href="tel:02079460000">020 7946 0000, always</a>');
    expect(body).toContain("Person A");
  });

  it("is a view: the words change where they are, and what is put away there leaves it and comes back with it", async () => {
    await choose("helps", [bath]);
    const { rows } = await server.database.pool.query("select revision_id from statement where statement_id = $1", [bath]);
    await person.post("/safety/myself", { id: newId(), statementId: bath, based: rows[0].revision_id, page: "entry", text: "Baking" });
    expect(linesOn(await phone())).toEqual(["Baking"]);
    await person.post(`/safety/myself/${bath}/put-away`, { id: newId() });
    expect(linesOn(await phone())).toEqual([]);
    await person.post(`/safety/myself/${bath}/bring-back`, { id: newId() });
    expect(linesOn(await phone())).toEqual(["Baking"]);
    const kept = await server.database.pool.query("select body::text as body from revision where person_id = $1 and kind = 'crisis-card'", [
      personId,
    ]);
    for (const { body } of kept.rows) for (const word of ["Baking", "bath"]) expect(body).not.toContain(word);
  });

  it("lets an entry stand once, in the person's order, and take it off again", async () => {
    await choose("helps", [bath, sister]);
    await arrange(sister, "up");
    expect(linesOn(await phone())).toEqual(["My sister", "The bath, with the radio on"]);
    await choose("call", [sister]);
    expect((await phone()).match(/My sister/g)).toHaveLength(1);
    await arrange(bath, "off");
    expect(linesOn(await phone())).toEqual(["My sister"]);
  });

  it("is said beside each entry that stands on it, as whoever reads the card reads that one too", async () => {
    const page = async () => (await person.get("/safety/myself")).body;
    await choose("helps", [bath]);
    expect(await page()).not.toContain("On your crisis card");
    await person.post("/card/link", { id: newId() });
    expect(await page()).toContain("You. On your crisis card: anyone with its code.");
    expect(await page()).toContain("You. What is on your crisis card: anyone with its code.");
    await person.post("/card/link/off");
    expect(await page()).not.toContain("anyone with its code");
    expect((await person.get("/safety")).body).toContain("Some of it stands on your crisis card, too");
  });

  it("keeps what was ticked when somebody goes on to write a line", async () => {
    const { headers } = await choose("helps", [bath], { on: "yes", then: "line" });
    expect(headers.location).toBe("/card/lines/new?heading=helps&on=yes");
    expect(linesOn(await phone())).toEqual(["The bath, with the radio on"]);
  });

  it("takes a short line of its own where nothing fits, at once, and says so when something is missing", async () => {
    const refused = await writeLine({ heading: "", text: "Do not touch my shoulder", contact: "" });
    expect([refused.statusCode, refused.body.includes("Do not touch my shoulder")]).toEqual([422, true]);
    expect((await writeLine({ heading: "worse", text: "Do not touch my shoulder", contact: "" })).statusCode).toBe(303);
    const body = await phone();
    expect(body.indexOf("What makes it worse")).toBeLessThan(body.indexOf("Do not touch my shoulder"));
  });

  it("is kept once when it is sent twice, and a line that is changed moves with its heading", async () => {
    const fields = { id: newId(), statementId: newId(), based: "", heading: "worse", text: "Shouting", contact: "" };
    for (let twice = 0; twice < 2; twice += 1) expect((await person.post("/card/lines", fields)).statusCode).toBe(303);
    expect((await phone()).match(/Shouting/g)).toHaveLength(1);
    let based = fields.id;
    for (const heading of ["who", "helps"]) {
      const id = newId();
      expect((await person.post("/card/lines", { ...fields, id, based, heading })).statusCode).toBe(303);
      based = id;
    }
    expect((await phone()).indexOf("What helps")).toBeLessThan((await phone()).indexOf("Shouting"));
  });

  it("adds nothing to the history where nothing was changed, and begins no card where nothing was chosen", async () => {
    const revisions = async () =>
      (await server.database.pool.query("select 1 from revision where person_id = $1 and kind = 'crisis-card'", [personId])).rowCount;
    await choose("helps", []);
    await person.post("/card/about", { id: newId(), name: "yes", advance: "no" });
    expect(await revisions()).toBe(0);
    for (let time = 0; time < 3; time += 1) await choose("helps", [bath]);
    await person.post("/card/about", { id: newId(), name: "yes", advance: "no" });
    expect(await revisions()).toBe(1);
  });

  it("leaves the name off, and says that advance choices exist, only where the person wants that and while some stand", async () => {
    await choose("helps", [bath]);
    expect((await person.get("/card/about")).body).not.toContain("Does the card say that you have written advance choices?");
    await said(server.database, personId, { kind: "advance-care", body: { topic: "calms", text: "Music" } });
    const signed = await standingAdvance(server.database, personId);
    expect(await phone()).not.toContain("advance choices");
    expect((await person.get("/card/about")).body).toContain("Does the card say that you have written advance choices?");
    await person.post("/card/about", { id: newId(), name: "no", advance: "yes" });
    const body = await phone();
    expect(body).toContain("I have written advance choices");
    await takeBackAdvance(server.database, personId, signed);
    expect(await phone()).not.toContain("advance choices");
    expect(body).not.toContain("Person A");
    expect((await person.post("/card/about", { id: newId(), name: "yes" })).statusCode).toBe(422);
  });

  it("says whether it fits, before it is saved and without saving it", async () => {
    const long = await said(server.database, personId, { kind: "story-part", body: { title: "", text: "My whole life. ".repeat(90) } });
    const json = { accept: "application/json" };
    const answer = await person.post("/card/choose/who", { id: newId(), statements: [long] }, json);
    expect(answer.json()).toMatchObject({ ok: true });
    expect(answer.json().html).toContain("longer than a whole side");
    expect((await person.get("/card/phone")).statusCode).toBe(303);
    await choose("who", [long]);
    expect((await person.get("/card")).body).toContain("write a short line in its place");
    await choose("who", []);
    expect((await person.get("/card")).body).toContain("It fits on a card.");
  });

  it("puts nothing on it that is not the person's own words in use", async () => {
    const other = await aPerson(server.database, "Person B");
    const theirs = await said(server.database, other, { kind: "safety-myself", body: { text: "Not yours" } });
    const goal = await said(server.database, personId, { body: { text: "A goal", why: "" } });
    await choose("helps", [theirs, goal, bath]);
    expect(linesOn(await phone())).toEqual(["The bath, with the radio on"]);
    for (const [statement, way] of [
      [theirs, "on"],
      [goal, "on"],
      [bath, "sideways"],
    ] as const)
      expect((await arrange(statement, way)).statusCode).toBe(404);
    expect((await choose("elsewhere", [bath])).statusCode).toBe(404);
  });
});

describe("a crisis card that is shared", () => {
  it("is read by whoever it is shared with, with the words on it and nothing they come from, and that is told", async () => {
    const other = await said(server.database, personId, { kind: "safety-signs", body: { text: "I stop answering" } });
    await choose("helps", [bath]);
    const friendId = await aSupporter(server.database, personId, "Supporter A", "friend");
    await aGrant(server.database, personId, { accountId: friendId, sections: ["crisis-card"], may: ["see"] });
    const friend = await server.as(friendId);
    for (const path of [`/people/${personId}`, `/people/${personId}/card`]) {
      const { body } = await friend.get(path);
      expect(body).toContain("The bath, with the radio on");
      expect(body).not.toContain("I stop answering");
    }
    for (const statement of [bath, other]) expect((await friend.get(`/people/${personId}/statements/${statement}`)).statusCode).toBe(404);
    expect((await person.get("/sharing/looked")).body).toContain("saw your crisis card");
  });

  it("is read by nobody who was let into something else, and by nobody once that has ended", async () => {
    await choose("helps", [bath]);
    const friendId = await aSupporter(server.database, personId, "Supporter A", "friend");
    await aGrant(server.database, personId, { accountId: friendId, sections: ["wellness-plan"], may: ["see"] });
    const friend = await server.as(friendId);
    const see = async () => (await friend.get(`/people/${personId}/card`)).statusCode;
    expect(await see()).toBe(404);
    const grant = await aGrant(server.database, personId, { accountId: friendId, sections: ["crisis-card"], may: ["see"] });
    expect(await see()).toBe(200);
    await server.database.pool.query("update sharing_grant set ended_at = now() where grant_id = $1", [grant]);
    expect(await see()).toBe(404);
  });

  it("has a line written down by whoever may, off the card until the person puts it there", async () => {
    const team = await aTeam(server.database);
    await workingTogether(server.database, personId, team.teamId);
    await aGrant(server.database, personId, { teamId: team.teamId, sections: ["crisis-card"], may: ["see", "answer", "write"] });
    const member = await server.as(await aMember(server.database, team, "practitioner"));
    const statementId = newId();
    const form = { id: newId(), statementId, aboutId: "", kind: "card-line", heading: "helps", text: "A quiet room", contact: "" };
    expect((await member.post(`/people/${personId}/write-down`, form)).statusCode).toBe(303);
    // what stands on the card is nobody's to write down
    const items = JSON.stringify([{ heading: "helps", statementId }]);
    const card = { id: newId(), statementId: newId(), aboutId: "", kind: "crisis-card", items, name: "yes", advance: "no" };
    expect((await member.post(`/people/${personId}/write-down`, card)).statusCode).toBe(404);
    expect((await person.get("/card")).body).toContain("A quiet room");
    expect((await person.get("/card/phone")).statusCode).toBe(303);
    await arrange(statementId, "on");
    expect(await phone()).toContain("written down by Member A");
  });
});
