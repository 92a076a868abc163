import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

let personId: string, friendId: string, shown: string, hidden: string;
let person: Visitor, friend: Visitor;
beforeEach(async () => {
  personId = await aPerson(server.database, "Person A");
  friendId = await aSupporter(server.database, personId, "Supporter A", "friend");
  person = await server.as(personId);
  friend = await server.as(friendId);
  shown = await said(server.database, personId, { kind: "safety-signs", body: { text: "I stop answering messages" } });
  hidden = await said(server.database, personId, { kind: "safety-reasons", body: { text: "The dog" } });
});

const form = (fields: Record<string, unknown> = {}) => ({
  id: newId(),
  statementId: newId(),
  based: "",
  who: friendId,
  text: "Ring me at nine",
  shows: [shown],
  ...fields,
});
const write = async (fields: Record<string, unknown> = {}) => {
  const { headers, statusCode } = await person.post("/safety/parts", form(fields));
  expect(statusCode).toBe(303);
  return String(headers.location);
};
const fieldOf = (body: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? "";
/** Reads once more and asks, as the form is sent. */
const ask = async (at: string, more: Record<string, unknown> = {}) => {
  const { body } = await person.get(at);
  return person.post(at, { id: fieldOf(body, "id"), read: fieldOf(body, "read"), reviewOn: "2099-01-01", ...more });
};

describe("asking somebody to take on a part", () => {
  it("lets them read what is asked and what was ticked, and nothing else", async () => {
    const at = await write();
    expect((await friend.get(`/people/${personId}/plan`)).statusCode).toBe(404);
    const { headers } = await ask(at);
    const agreement = String(headers.location).split("?")[0]!;
    const { body } = await friend.get(agreement);
    expect(body).toContain("Ring me at nine");
    expect(body).toContain("I stop answering messages");
    expect(body).not.toContain("The dog");
    expect(body).toContain("A part in the safety plan of Person A");
    for (const elsewhere of [`/people/${personId}/statements/${shown}`, `/people/${personId}/statements/${hidden}`])
      expect((await friend.get(elsewhere)).statusCode).toBe(404);
  });

  it("is the person's yes; the other says theirs, and both read it", async () => {
    const { headers } = await ask(await write());
    const agreement = String(headers.location).split("?")[0]!;
    expect((await person.get("/safety")).body).toContain("Waiting for Supporter A to say what they think of this part of the safety plan");
    const digest = fieldOf((await friend.get(agreement)).body, "digest");
    await friend.post(`${agreement}/sign`, { id: newId(), digest, stance: "agree-but", reason: "not on Fridays" });
    expect((await person.get("/safety")).body).toContain("Supporter A agrees with it, but: “not on Fridays”");
    expect((await person.get("/home")).body).not.toContain("waits for your word");
  });

  it("shows when the words were changed since, and asks again with the next version", async () => {
    const at = await write();
    await ask(at);
    const statementId = at.split("/").at(-1)!;
    const edit = (await person.get(`/safety/parts/${statementId}`)).body;
    await person.post("/safety/parts", form({ statementId, based: fieldOf(edit, "based"), text: "Ring me at ten" }));
    expect((await person.get("/safety/parts")).body).toContain("Your words have changed since you asked");
    const { headers } = await ask(at);
    expect((await friend.get(String(headers.location))).body).toContain("Version 2");
  });

  it("taken back before it was answered, is no longer theirs to read", async () => {
    const { headers } = await ask(await write());
    const agreement = String(headers.location).split("?")[0]!;
    expect((await friend.get(agreement)).statusCode).toBe(200);
    await person.post(`${agreement}/withdraw`, {});
    expect((await friend.get(agreement)).statusCode).toBe(404);
  });

  it("reads again what changed while it was read, and sent twice it is there once", async () => {
    const at = await write();
    const { body } = await person.get(at);
    await said(server.database, personId, { kind: "safety-signs", body: { text: "Another" } });
    await person.post(`/safety/signs/${shown}/put-away`, { id: newId() });
    const send = { id: fieldOf(body, "id"), read: fieldOf(body, "read"), reviewOn: "2099-01-01" };
    const again = await person.post(at, send);
    expect([again.statusCode, again.body.includes("Something was changed while you read")]).toEqual([200, true]);
    const now = { ...send, read: fieldOf(again.body, "read") };
    const [first, second] = [await person.post(at, now), await person.post(at, now)];
    expect(first.headers.location?.toString().split("?")[0]).toBe(second.headers.location?.toString().split("?")[0]);
    const { rows } = await server.database.pool.query("select 1 from agreement where person_id = $1", [personId]);
    expect(rows).toHaveLength(1);
  });

  it("keeps what was typed where nobody was chosen, or the day is past", async () => {
    const refused = await person.post("/safety/parts", form({ who: "" }));
    expect([refused.statusCode, refused.body.includes("Ring me at nine"), refused.body.includes("Choose who you want to ask")]).toEqual([
      422,
      true,
      true,
    ]);
    const late = await ask(await write(), { reviewOn: "2001-01-01" });
    expect([late.statusCode, late.body.includes("Choose a day after today")]).toEqual([422, true]);
  });
});

describe("nobody else", () => {
  it("asks in the person's place, however much is shared with them", async () => {
    const at = await write();
    expect((await friend.get(at)).statusCode).toBe(404);
    expect((await friend.post(at, { id: newId(), read: "", reviewOn: "2099-01-01" })).statusCode).toBe(404);
  });

  it("is asked who is not among the people of the person", async () => {
    const stranger = await aPerson(server.database, "Person B");
    expect((await person.post("/safety/parts", form({ who: stranger }))).statusCode).toBe(422);
  });

  it("of a team reads what was asked of one of them alone", async () => {
    const team = await aTeam(server.database);
    await workingTogether(server.database, personId, team.teamId);
    const memberId = await aMember(server.database, team, "practitioner", "Member A");
    const colleague = await server.as(await aMember(server.database, team, "practitioner", "Member B"));
    const { headers } = await ask(await write({ who: memberId }));
    const agreement = String(headers.location).split("?")[0]!;
    expect((await (await server.as(memberId)).get(agreement)).statusCode).toBe(200);
    expect((await colleague.get(agreement)).statusCode).toBe(404);
  });

  it("reads it once they were let go before they answered", async () => {
    const { headers } = await ask(await write());
    const agreement = String(headers.location).split("?")[0]!;
    await server.database.pool.query("update supporter set ended_at = now() where person_id = $1", [personId]);
    expect((await friend.get(agreement)).statusCode).toBe(404);
  });
});
