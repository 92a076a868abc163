import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

let personId: string, friendId: string, memberId: string, teamId: string;
let person: Visitor, friend: Visitor;
beforeEach(async () => {
  const { database } = server;
  personId = await aPerson(database, "Person A");
  friendId = await aSupporter(database, personId, "Supporter A", "friend");
  const team = await aTeam(database);
  teamId = team.teamId;
  memberId = await aMember(database, team, "practitioner", "Member A");
  await workingTogether(database, personId, teamId);
  person = await server.as(personId);
  friend = await server.as(friendId);
  await said(database, personId, { kind: "safety-signs", body: { text: "I stop answering messages" } });
  await said(database, personId, { kind: "safety-reasons", body: { text: "The dog" } });
  await said(database, personId, { kind: "safety-people", body: { text: "My sister", contact: "020 7946 0000" } });
});

const choose = (steps: string[]) => person.post("/safety/whole", { id: newId(), based: "", steps });
const move = (step: string, way: string) => person.post("/safety/arrange", { id: newId(), based: "", step, way });

/** Puts forward what was chosen, as the page does, to be read by some. */
async function putForward(readers: string[]): Promise<string> {
  const at = `/people/${personId}/agree/whole-safety-plan`;
  const page = (await person.get(at)).body;
  const read = /name="read" value="([^"]+)"/.exec(page)![1]!;
  const answer = await person.post(at, { id: newId(), read, with: readers, reviewOn: "2099-01-01" });
  return String(answer.headers.location).split("?")[0]!;
}

describe("the safety plan as one document", () => {
  it("holds the steps the person chose, in their order, and no other", async () => {
    for (let time = 0; time < 5; time += 1) await move("people", "up");
    expect((await choose(["signs", "people"])).headers.location).toBe(`/people/${personId}/agree/whole-safety-plan`);
    const path = await putForward([friendId]);
    for (const reader of [person, friend]) {
      const { body } = await reader.get(path);
      expect(body).toContain("Safety plan of Person A");
      expect(body.indexOf("My sister")).toBeGreaterThan(0);
      expect(body.indexOf("My sister")).toBeLessThan(body.indexOf("I stop answering messages"));
      expect(body).not.toContain("The dog");
    }
  });

  it("is signed, and kept as page, text, PDF and FHIR by those who were asked", async () => {
    await choose(["signs"]);
    const path = await putForward([friendId]);
    expect((await person.get("/home")).body).toContain("Waiting for your word: Safety plan");
    const kinds = { pdf: "application/pdf", text: "text/plain", fhir: "application/fhir+json" };
    for (const [ending, type] of Object.entries(kinds)) {
      const file = await friend.get(`${path}/${ending}`);
      expect([ending, file.statusCode, String(file.headers["content-type"]).startsWith(type)]).toEqual([ending, 200, true]);
    }
    const bundle = (await friend.get(`${path}/fhir`)).body;
    expect(bundle).toContain("I stop answering messages");
    expect(bundle).not.toContain("My sister");
  });

  it("opens nothing else to whoever reads it, and is read by nobody who was not chosen", async () => {
    await choose(["signs"]);
    await aGrant(server.database, personId, { teamId, sections: ["goals"], may: ["see", "answer"] });
    const path = await putForward([friendId]);
    const member = await server.as(memberId);
    expect((await member.get(path)).statusCode).toBe(404);
    expect((await (await server.as(await aSupporter(server.database, personId, "Supporter B", "sister"))).get(path)).statusCode).toBe(404);
    const elsewhere = await friend.get(`/people/${personId}`);
    expect(elsewhere.body).not.toContain("My sister");
  });

  it("is chosen and put forward by the person alone", async () => {
    await aGrant(server.database, personId, { teamId, sections: ["safety-signs"], may: ["see", "answer", "write"] });
    const member = await server.as(memberId);
    for (const who of [member, friend]) {
      expect((await who.post("/safety/whole", { id: newId(), based: "", steps: ["signs"] })).statusCode).toBe(404);
      expect((await who.get(`/people/${personId}/agree/whole-safety-plan`)).statusCode).toBe(404);
    }
  });

  it("asks for at least one step, and keeps what was chosen for the next time", async () => {
    const refused = await person.post("/safety/whole", { id: newId(), based: "" });
    expect([refused.statusCode, refused.body.includes("Tick at least one step.")]).toEqual([422, true]);
    expect((await person.post("/safety/whole", { id: newId(), based: "", steps: ["nothing"] })).statusCode).toBe(422);
    const form = { id: newId(), based: "", steps: ["signs", "reasons"] };
    for (let time = 0; time < 2; time += 1) expect((await person.post("/safety/whole", form)).statusCode).toBe(303);
    const { body } = await person.get("/safety/whole");
    expect(body).toContain('value="signs" checked');
    expect(body).not.toContain('value="people" checked');
  });

  it("says when the plan has other words than the document", async () => {
    await choose(["signs"]);
    await putForward([]);
    expect((await person.get("/safety/whole")).body).not.toContain("has other words now");
    await said(server.database, personId, { kind: "safety-signs", body: { text: "I give things away" } });
    expect((await person.get("/safety/whole")).body).toContain("has other words now");
  });

  it("is not offered where nothing is written yet", async () => {
    const empty = await server.as(await aPerson(server.database, "Person B"));
    expect((await empty.get("/safety/whole")).body).toContain("Write something in a step first");
    expect((await empty.get("/safety/whole")).body).not.toContain('<input type="checkbox"');
  });
});
