import { TEST_OUTSIDE } from "../../../tests/builders/seals.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { verifyAll } from "../../agreements/sealed/verify.ts";
import { HOUSE } from "../../app/house.ts";
import { signAdvance, standingAdvance, type Forward } from "../../../tests/builders/advance.ts";
import { brokenReferences, fhirProblems } from "../../../tests/builders/fhir.ts";
import { pdfWords } from "../../../tests/builders/pdf-text.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type Fields, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

let personId: string, memberId: string, friendId: string, refused: string, signed: Forward;
let person: Visitor, member: Visitor, friend: Visitor;
beforeEach(async () => {
  const { database } = server;
  personId = await aPerson(database, "Person A");
  const team = await aTeam(database);
  memberId = await aMember(database, team, "practitioner", "Member A");
  friendId = await aSupporter(database, personId);
  await workingTogether(database, personId, team.teamId);
  const binding = { binding: "yes", adult: "yes", life: "no" };
  refused = await said(database, personId, { kind: "advance-treatment", body: { topic: "refused", text: "No injections", ...binding } });
  signed = await standingAdvance(database, personId, [friendId, memberId]);
  for (const who of [friendId, memberId]) await signAdvance(database, personId, signed, { who });
  await aGrant(database, personId, { teamId: team.teamId, sections: ["advance-treatment"], may: ["see"] });
  [person, member, friend] = [await server.as(personId), await server.as(memberId), await server.as(friendId)];
});

const at = () => `/people/${personId}/advance`;
const withdraw = (fields: Fields = {}) =>
  member.post(`${at()}/${refused}/aloud`, {
    id: newId(),
    statementId: newId(),
    text: "Give me the injection",
    could: "could",
    ...fields,
  });
const withdrawal = async (): Promise<string> =>
  (await server.database.pool.query("select statement_id from statement where person_id = $1 and kind = 'advance-withdrawal'", [personId]))
    .rows[0].statement_id;
const says = async (what: "right" | "wrong") => person.post(`/advance/aloud/${await withdrawal()}/${what}`, { id: newId() });

const plan = ({ agreementId }: Forward = signed) => `/people/${personId}/plan/${agreementId}`;
/** What was signed in every form in which it can be read, tags and line ends aside. */
async function forms(who: Visitor, of: Forward = signed): Promise<[string, string][]> {
  const read = async (form: string) => (await who.get(plan(of) + form)).body;
  // the foot of a page may stand between two lines of one sentence
  const foot = /Person A, version \d+, \d+ \w+ \d{4} · Page \d+ of \d+/g;
  const pdf = async (form: string) => pdfWords((await who.get(plan(of) + form)).rawPayload).replace(foot, " ");
  const plain = (text: string) => text.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  return [
    ["page", plain(await read(""))],
    ["text", plain(await read("/text"))],
    ["pdf", plain(await pdf("/pdf"))],
    ["large pdf", plain(await pdf("/large-pdf"))],
    ["fhir", JSON.stringify(JSON.parse(await read("/fhir"))).replace(/\\n/g, " ")],
  ];
}
const GONE = "No longer stands: they said so";
const bundle = async () => JSON.parse((await person.get(`${plan()}/fhir`)).body);

describe("the document of what was signed, after one of its choices was withdrawn by saying so", () => {
  it("begins with that, before it says who agrees", async () => {
    await withdraw();
    const { body } = await friend.get(plan());
    const [withdrawn, agrees] = [body.indexOf("Since this was signed"), body.indexOf("Everybody agrees")];
    expect([withdrawn > 0, withdrawn < agrees, body.split("Since this was signed").length]).toEqual([true, true, 2]);
  });

  it("says so beside the words, which stay as they were signed: who wrote it down, when, and what the person says", async () => {
    for (const [form, text] of await forms(friend)) expect([form, text.includes("no longer stands")]).toEqual([form, false]);
    await withdraw();
    const told = [
      "Since this was signed, Person A has said that one of these choices no longer stands.",
      GONE,
      "Member A wrote it down. Person A has not said yet whether that is right.",
      "“Give me the injection”",
      "No injections",
    ];
    for (const who of [person, member, friend])
      for (const [form, text] of await forms(who))
        for (const words of told) expect([form, words, text.includes(words)]).toEqual([form, words, true]);
    expect((await forms(friend))[1]![1]).toContain(signed.digest);
    await says("right");
    for (const [form, text] of await forms(friend)) expect([form, text.includes("Person A says that is right.")]).toEqual([form, true]);
    expect((await verifyAll(server.database.pool, HOUSE.kinds, TEST_OUTSIDE)).broken).toEqual([]);
  });

  it("says beside it, and not before it, what the person says is not so, and what somebody doubted", async () => {
    await withdraw();
    await says("wrong");
    for (const [form, text] of await forms(friend)) {
      expect([form, text.includes("Person A says that is not so. It stands.")]).toEqual([form, true]);
      expect([form, text.includes(GONE)]).toEqual([form, false]);
    }
    await withdraw({ could: "doubts", doubt: "He could not say it back" });
    await server.database.pool.query("update statement set state = 'withdrawn' where statement_id = $1", [await withdrawal()]);
    for (const [form, text] of await forms(friend)) {
      expect([form, text.includes("had doubts whether Person A could decide it then. It stands.")]).toEqual([form, true]);
      expect([form, text.includes("He could not say it back")]).toEqual([form, true]);
      expect([form, text.includes(GONE)]).toEqual([form, false]);
    }
  });

  it("keeps what was said about it when something else is signed, which has nothing of it, and is not told of what came after", async () => {
    await withdraw();
    const newer = await standingAdvance(server.database, personId, [friendId]);
    expect((await forms(friend))[1]![1]).toContain("Give me the injection");
    for (const [form, text] of await forms(friend, newer)) expect([form, text.includes("Give me the injection")]).toEqual([form, false]);
    await withdraw({ text: "And once more" });
    expect((await forms(friend))[1]![1]).not.toContain("And once more");
    expect((await forms(friend, newer))[1]![1]).toContain("And once more");
  });

  it("is a bundle that is valid and added to, with the choice noted and the withdrawal as a statement of the person’s about it", async () => {
    const of = (it: any, type: string): any[] =>
      it.entry.map((each: any) => each.resource).filter((each: any) => each.resourceType === type);
    expect(of(await bundle(), "Composition")[0].status).toBe("final");
    await withdraw();
    const after = await bundle();
    expect([fhirProblems(after), brokenReferences(after)]).toEqual([[], []]);
    expect(of(after, "Composition")[0].status).toBe("amended");
    expect(of(after, "CarePlan")[0].status).toBe("revoked");
    const choice = of(after, "Observation").find((each) => each.id === refused);
    expect(choice.valueString).toContain("No injections");
    expect(choice.note).toEqual([
      { text: "Does not bind: withdrawn since it was signed" },
      expect.objectContaining({ authorReference: { reference: `urn:uuid:${memberId}`, display: "Member A" }, time: expect.any(String) }),
    ]);
    const it = of(after, "Observation").find((each) => each.id !== refused);
    expect(it).toMatchObject({ valueString: "Give me the injection", focus: [{ reference: `urn:uuid:${refused}` }] });
    expect(it.performer[0].reference).toBe(`urn:uuid:${personId}`);
    expect(Date.parse(after.timestamp)).toBeGreaterThanOrEqual(Date.parse(it.effectiveDateTime));
  });

  it("goes along when the record is taken", async () => {
    await withdraw();
    for (const form of ["text", "document"]) expect((await person.get(`/take/${form}`)).body).toContain(GONE);
  });
});

describe("wherever else the choice is found", () => {
  it("is marked at once where what stands is read, in a tag of its own in place of what became of the words", async () => {
    const { rows } = await server.database.pool.query("select revision_id from statement where statement_id = $1", [refused]);
    const changed = { id: newId(), statementId: refused, based: rows[0].revision_id, text: "None at night", binding: "no" };
    await person.post("/advance/refused", changed);
    const tag = async () => /<span class="tag changed">([^<]*)</.exec((await member.get(at())).body)?.[1];
    expect(await tag()).toContain("Changed since it was signed");
    await withdraw();
    expect(await tag()).toBe("No longer stands");
    await says("wrong");
    expect(await tag()).toContain("Changed since it was signed");
  });

  it("is marked where it is read as it is written now, until the person writes something else there", async () => {
    const marked = async () => (await member.get(`/people/${personId}`)).body.includes(GONE);
    expect(await marked()).toBe(false);
    await withdraw();
    expect(await marked()).toBe(true);
    await says("wrong");
    expect(await marked()).toBe(false);
    await says("right");
    expect(await marked()).toBe(true);
    const { rows } = await server.database.pool.query("select revision_id from statement where statement_id = $1", [refused]);
    await person.post("/advance/refused", {
      id: newId(),
      statementId: refused,
      based: rows[0].revision_id,
      text: "None at night",
      binding: "no",
    });
    expect(await marked()).toBe(false);
  });

  it("is marked in an emergency, and binds nobody there", async () => {
    await withdraw();
    const other = await aTeam(server.database);
    await workingTogether(server.database, personId, other.teamId);
    const stranger = await server.as(await aMember(server.database, other, "practitioner", "Night A"));
    await stranger.post(`/people/${personId}/emergency`, { id: newId(), reason: "Found at three, does not speak to us" });
    const { body } = await stranger.get(`/people/${personId}/emergency`);
    for (const words of [GONE, "No injections", "Give me the injection", "Member A wrote it down"]) expect(body).toContain(words);
    expect(body).not.toContain("May bind in law");
  });

  it("is no longer said to exist on a crisis card once none of the choices stands", async () => {
    await person.post("/card/about", { id: newId(), name: "yes", advance: "yes" });
    const phone = async () => (await person.get("/card/phone")).body.includes("I have written advance choices");
    expect(await phone()).toBe(true);
    await withdraw();
    expect(await phone()).toBe(false);
    await says("wrong");
    expect(await phone()).toBe(true);
  });
});
