import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aMember, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

let server: TestServer;
let person: Visitor, practitioner: Visitor, stranger: Visitor;
let theirs: string;
const OWN = "/sharing/emergency/identity";
beforeAll(async () => {
  server = await aServer();
  const personId = await aPerson(server.database, "Maya");
  const team = await aTeam(server.database);
  await workingTogether(server.database, personId, team.teamId);
  person = await server.as(personId);
  practitioner = await server.as(await aMember(server.database, team, "practitioner", "Jo"));
  stranger = await server.as(await aMember(server.database, await aTeam(server.database), "practitioner"));
  theirs = `/people/${personId}/identity`;
});
afterAll(() => server.stop());

describe("a name and a date of birth", () => {
  it("are asked for where nobody gave them, and written down by whoever works with the person", async () => {
    expect((await person.get("/sharing/emergency")).body).toContain("Nobody has written down your date of birth");
    expect((await practitioner.get(theirs.replace("/identity", ""))).body).toContain("nobody can find them in an emergency");
    expect((await stranger.get(theirs)).statusCode).toBe(404);
    expect((await stranger.post(theirs, { fullName: "", bornOn: "1984-03-05" })).statusCode).toBe(404);
    expect((await practitioner.post(theirs, { fullName: "Maya Okafor", bornOn: "1984-03-05" })).statusCode).toBe(303);
    expect((await person.get("/sharing/looked")).body).toContain("your name and date of birth");
  });

  it("are read by the person with who wrote them, and are theirs once they put them right", async () => {
    const { body } = await person.get(OWN);
    expect(body).toContain("Written down by Jo");
    expect(body).toContain('value="Maya Okafor"');
    expect((await person.post(OWN, { fullName: "Maya O.", bornOn: "1984-03-06" })).headers.location).toBe("/sharing/emergency?done=saved");
    expect((await practitioner.get(theirs)).body).toContain("only they can change it");
    expect((await practitioner.post(theirs, { fullName: "x", bornOn: "1984-03-05" })).statusCode).toBe(404);
    expect((await person.get(OWN)).body).toContain('value="1984-03-06"');
  });

  it.each(["", "2999-01-01", "1884-01-01", "1984-02-30"])("refuse %j as a day of birth, with what was typed kept", async (bornOn) => {
    const { statusCode, body } = await person.post(OWN, { fullName: "Kept", bornOn });
    expect([statusCode, body.includes('value="Kept"'), body.includes("Write a date of birth that is in the past")]).toEqual([
      422,
      true,
      true,
    ]);
  });
});
