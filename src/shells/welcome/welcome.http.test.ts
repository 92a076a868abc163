import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { aServer, type Fields, type TestServer } from "../../../tests/builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

async function newcomer() {
  const personId = await aPerson(server.database);
  await server.database.pool.query("update person set welcomed_at = null where person_id = $1", [personId]);
  return { personId, visitor: await server.as(personId) };
}
const rowOf = async (personId: string) =>
  (await server.database.pool.query("select * from person where person_id = $1", [personId])).rows[0];
const languageOf = async (personId: string) =>
  (await server.database.pool.query("select language from account where id = $1", [personId])).rows[0].language;

describe("the welcome", () => {
  it("asks one question a page, keeps each answer at once, and ends at home", async () => {
    const { personId, visitor } = await newcomer();
    expect((await visitor.get("/welcome")).body).toContain("You are welcome here.");
    const answers: Fields[] = [
      { step: "called", called: " Person B " },
      { step: "pronouns", pronouns: "they/them" },
      { step: "contact", contact: "Text first" },
      { step: "taking-part", takesPart: ["large-print", "interpreter"], takesPartWords: "Polish" },
      { step: "emergency", emergency: "yes" },
      { step: "space", spaceName: "My corner", spaceColour: "plum" },
    ];
    let next = "/welcome?step=called";
    for (const answer of answers) {
      expect(next).toBe(`/welcome?step=${String(answer.step)}`);
      expect((await visitor.get(next)).statusCode).toBe(200);
      next = (await visitor.post("/welcome", answer)).headers.location!;
    }
    expect(next).toBe("/home");
    expect(await rowOf(personId)).toMatchObject({
      called: "Person B",
      pronouns: "they/them",
      contact: "Text first",
      takes_part: ["large-print", "interpreter"],
      takes_part_words: "Polish",
      space_name: "My corner",
      space_colour: "plum",
    });
    const home = await visitor.get("/home");
    expect(home.body).toContain("Hello Person B.");
    expect(home.body).toContain("This is My corner.");
    expect(home.body).toContain('data-space="plum"');
    expect(home.body).toContain('class="large"');
  });

  it("tells whoever is called like somebody beside them that the two look the same, and takes the name when it is sent again", async () => {
    const { personId, visitor } = await newcomer();
    const team = await aTeam(server.database);
    await aMember(server.database, team, "lead", "Len Lead");
    await workingTogether(server.database, personId, team.teamId);
    await aSupporter(server.database, personId, "Sam Copes");
    for (const [called, other] of [
      ["len  lead", "Len Lead"],
      ["Sam-Copes", "Sam Copes"],
    ] as const) {
      const told = await visitor.post("/welcome", { step: "called", called });
      expect([told.statusCode, told.body.includes(`This looks the same as “${other}”`)]).toEqual([422, true]);
      expect((await rowOf(personId)).called).toBe("Person A");
    }
    expect((await visitor.post("/welcome", { step: "called", called: "Sam-Copes", alike: "Sam-Copes" })).statusCode).toBe(303);
    expect((await rowOf(personId)).called).toBe("Sam-Copes");
    // nobody beside them: nothing is asked, although others elsewhere have the name
    const { visitor: alone } = await newcomer();
    expect((await alone.post("/welcome", { step: "called", called: "Len Lead" })).statusCode).toBe(303);
  });

  it("asks whether something may be opened in an emergency: nothing does before a yes, and every line says so after it", async () => {
    const { personId, visitor } = await newcomer();
    const { teamId, organisationId } = await aTeam(server.database);
    await server.database.pool.query("insert into team_relation (person_id, team_id) values ($1, $2)", [personId, teamId]);
    await server.database.pool.query("delete from emergency_wish where person_id = $1", [personId]);
    await server.database.pool.query("insert into emergency_wish (person_id, closed) values ($1, emergency_sections())", [personId]);
    await visitor.post("/welcome/later");
    const opens = "In an emergency: Organisation A";
    expect((await visitor.get("/safety/signs")).body).toContain("Only you");
    const practitioner = await server.as(await aMember(server.database, { organisationId, teamId }, "practitioner"));
    const reading = async () => {
      await practitioner.post(`/people/${personId}/emergency`, { id: crypto.randomUUID(), reason: "They are in danger" });
      return (await practitioner.get(`/people/${personId}/emergency`)).body;
    };
    await visitor.post("/safety/signs", { id: crypto.randomUUID(), statementId: crypto.randomUUID(), based: "", text: "I pace" });
    expect(await reading()).not.toContain("I pace");
    expect((await visitor.get("/home")).body).toContain("/welcome?step=emergency");
    expect((await visitor.get("/welcome?step=emergency")).body).not.toContain("checked");
    const unanswered = await visitor.post("/welcome", { step: "emergency" });
    expect(unanswered.statusCode).toBe(422);
    expect(unanswered.body).toContain("Choose yes or no.");
    // the first time it can be left out, and the words name how
    const first = await (await newcomer()).visitor.post("/welcome", { step: "emergency" });
    expect(first.body).toContain("Choose yes or no, or press “Leave this one out”.");
    expect(first.body.split("Leave this one out").length).toBeGreaterThan(2);
    expect((await visitor.post("/welcome", { step: "emergency", emergency: "yes" })).statusCode).toBe(303);
    expect((await visitor.get("/safety/signs")).body).toContain(opens);
    expect((await visitor.get("/home")).body).not.toContain("/welcome?step=emergency");
    expect(await reading()).toContain("I pace");
    await visitor.post("/welcome", { step: "emergency", emergency: "no" });
    expect((await visitor.get("/safety/signs")).body).not.toContain(opens);
    expect(await reading()).not.toContain("I pace");
  });

  it("asks at home whoever had a record before, for whom it holds as it did", async () => {
    const personId = await aPerson(server.database);
    const { teamId } = await aTeam(server.database);
    await server.database.pool.query("insert into team_relation (person_id, team_id) values ($1, $2)", [personId, teamId]);
    await server.database.pool.query("delete from emergency_wish where person_id = $1", [personId]);
    const visitor = await server.as(personId);
    expect((await visitor.get("/safety/signs")).body).toContain("In an emergency: Organisation A");
    expect((await visitor.get("/home")).body).toContain("/welcome?step=emergency");
  });

  it("can be left for later, and come back to", async () => {
    const { visitor } = await newcomer();
    expect((await visitor.post("/welcome/later")).headers.location).toBe("/home");
    expect((await visitor.get("/home")).statusCode).toBe(200);
    const about = await visitor.get("/welcome");
    expect(about.body).toContain("About me");
    expect((await visitor.post("/welcome", { step: "pronouns", pronouns: "she/her" })).headers.location).toBe("/welcome?saved=pronouns");
    expect((await visitor.get("/welcome?saved=pronouns")).body).toContain("she/her");
  });

  it("turns the pages to Easy Read, and back", async () => {
    const { personId, visitor } = await newcomer();
    await visitor.post("/welcome", { step: "taking-part", takesPart: "easy-read", takesPartWords: "" });
    expect(await languageOf(personId)).toBe("en-GB-x-easyread");
    expect((await visitor.get("/welcome?step=space")).body).toContain("What do you call your place?");
    await visitor.post("/welcome", { step: "taking-part", takesPartWords: "" });
    expect(await languageOf(personId)).toBe("en-GB");
    expect((await rowOf(personId)).takes_part).toEqual([]);
  });

  it("keeps the chosen language for pages before signing in", async () => {
    const { visitor } = await newcomer();
    const chosen = await visitor.post("/welcome", { step: "taking-part", takesPart: "easy-read", takesPartWords: "" });
    const [cookie] = String(chosen.headers["set-cookie"]).split(";");
    const nobody = await server.as(null);
    expect((await nobody.get("/nowhere", { cookie })).body).toContain('<html lang="en-GB-x-easyread"');
    const again = await visitor.post("/welcome", { step: "pronouns", pronouns: "" });
    expect(again.headers["set-cookie"]).toBeUndefined();
  });

  it("changes nobody else's language", async () => {
    const [one, other] = [await newcomer(), await newcomer()];
    await one.visitor.post("/welcome", { step: "taking-part", takesPart: "easy-read", takesPartWords: "" });
    expect(await languageOf(other.personId)).toBe("en-GB");
  });

  it.each([
    ["no name", { step: "called", called: "  " }, "Write something here first"],
    ["a name that is too long", { step: "called", called: "x".repeat(100_000) }, "x".repeat(100_000)],
    ["two names", { step: "called", called: ["Person B", "Person C"] }, "Person B\nPerson C"],
    ["too much about contact", { step: "contact", contact: "y".repeat(1001) }, "y".repeat(1001)],
    ["pronouns with a broken character", { step: "pronouns", pronouns: "they\u0000" }, "cannot be stored"],
    ["an unknown help", { step: "taking-part", takesPart: "magic", takesPartWords: "My words" }, "My words"],
    ["an unknown colour", { step: "space", spaceName: "My corner", spaceColour: "red; }" }, "My corner"],
    ["a missing field", { step: "pronouns" }, "Write your answer in words"],
  ])("refuses %s, and keeps what was typed", async (_what, form, shown) => {
    const { personId, visitor } = await newcomer();
    const before = await rowOf(personId);
    const answer = await visitor.post("/welcome", form as Fields);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(shown);
    expect(await rowOf(personId)).toEqual(before);
  });

  it("finds no question of another name, and nobody without a record", async () => {
    const { visitor } = await newcomer();
    for (const step of ["", "nothing", "toString", "__proto__"]) {
      expect((await visitor.get(`/welcome?step=${step}`)).statusCode).toBe(404);
      expect((await visitor.post("/welcome", { step })).statusCode).toBe(404);
    }
    const practitioner = await server.as(await aMember(server.database, await aTeam(server.database)));
    expect((await practitioner.get("/welcome")).statusCode).toBe(404);
  });
});
